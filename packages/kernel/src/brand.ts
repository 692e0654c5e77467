declare const brand: unique symbol;

/** A primitive that the type checker keeps apart from its kind: `Cents` is a number, but a number is not `Cents`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
