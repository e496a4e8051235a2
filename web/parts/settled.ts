import { onDestroy } from 'svelte';

/**
 * Waits until nothing has changed for some milliseconds, then acts on the last value; not after the component that asked
 * is gone, which would act on another page's address.
 */
export function settled<T>(milliseconds: number, act: (value: T) => void): (value: T) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  onDestroy(() => clearTimeout(timer));
  return (value) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(value), milliseconds);
  };
}
