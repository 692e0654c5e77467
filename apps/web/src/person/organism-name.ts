/** An organism with its code; a name that already ends with it is not told twice. */
export const withCode = ({ name, code }: { readonly name: string; readonly code: string }): string => (name.endsWith(`(${code})`) ? name : `${name} (${code})`);
