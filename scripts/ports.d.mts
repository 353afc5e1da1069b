/** Whether a program is already listening on the port. */
export function isTaken(port: number): Promise<boolean>;
/** A port that is free now. */
export function freePort(): Promise<number>;
