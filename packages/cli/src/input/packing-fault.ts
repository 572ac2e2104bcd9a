/** Thrown by an unpacker when the bytes are not what they should be. */
export class PackingFault extends Error {}
