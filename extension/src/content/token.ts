/** A name that nobody can guess: 128 bits. `crypto.randomUUID` is missing on pages without https. */
export function createToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
