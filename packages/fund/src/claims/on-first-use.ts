/** What a reading gives, read when it is first asked for and kept. */
export function onFirstUse<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}
