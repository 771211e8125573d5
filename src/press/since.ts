/** Seconds since a time of `performance.now()`. */
export function since(started: number): number {
  return (performance.now() - started) / 1000;
}
