/** Tells a fault of the system, such as a missing file, from a bug. */
export function isSystemError(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z\d]+$/u.test(error.code);
}

/** What the system's fault codes mean to a person. */
export function systemFault(code: string, message: string): { reason: string; remedy: string } {
  switch (code) {
    case 'ENOENT':
      return {
        reason: 'There is no such file.',
        remedy: 'Check the path; a relative one starts at the current folder.',
      };
    case 'EISDIR':
      return { reason: 'This is a folder, not a file.', remedy: 'Name the files in it, for instance FOLDER/*.csv.' };
    case 'ENOTDIR':
      return { reason: 'A part of this path is not a folder.', remedy: 'Check the path.' };
    case 'EACCES':
    case 'EPERM':
      return {
        reason: 'There is no permission to open this file.',
        remedy: 'Ask for access, or copy it to a folder of your own.',
      };
    case 'ENOSPC':
      return { reason: 'The disk is full.', remedy: 'Free some space and run the command again.' };
    default:
      return {
        reason: `The file could not be used (${message}).`,
        remedy: 'Check the disk or the connection and try again.',
      };
  }
}
