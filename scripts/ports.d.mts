/** Whether some program listens on the port already. */
export function isTaken(port: number): Promise<boolean>;
/** A port that nobody has at the moment. */
export function freePort(): Promise<number>;
