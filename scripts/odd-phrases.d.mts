/** One phrase that should not be used. */
export type Pattern = Readonly<{ odd: RegExp; write: string; why?: string; where?: 'page' | 'source' }>;
export const PATTERNS: readonly Pattern[];
export const ALLOWED: readonly Readonly<{ text: string; why: string }>[];
