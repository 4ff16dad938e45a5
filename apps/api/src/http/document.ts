/** A document in a parameter: its SHA-256 or the beginning of it. */
export const DOCUMENT = /^[0-9a-fA-F]{4,64}$/;
