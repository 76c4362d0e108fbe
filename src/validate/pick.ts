/** `object[key]`, as a call that can be marked as pure: bundlers drop what nobody uses, which they do not for destructuring. */
export function pick<T, K extends keyof T>(object: T, key: K): T[K] {
  return object[key];
}
