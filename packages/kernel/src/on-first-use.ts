/**
 * Makes a value when it is first asked for, and keeps it: a table or a form that nobody asks for costs nothing. What `make` throws is thrown
 * at that moment, and again at the next one.
 */
export function onFirstUse<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
