/** Runs once when the server starts, before the first request: opens and migrates the database, or refuses to start. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startProcess } = await import('./server/start-process');
  await startProcess();
}
