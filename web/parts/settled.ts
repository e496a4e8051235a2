/** Waits until nothing has changed for some milliseconds, then acts on the last value. */
export function settled<T>(milliseconds: number, act: (value: T) => void): (value: T) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (value) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(value), milliseconds);
  };
}
