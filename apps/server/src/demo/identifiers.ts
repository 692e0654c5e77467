const two = (value: number): string => String(value).padStart(2, "0");

/** No municipality of France has this number: the identifier is well formed and belongs to nobody. */
const NO_MUNICIPALITY = "999";

export interface NirParts {
  readonly sex: 1 | 2;
  readonly year: number;
  readonly month: number;
  /** Two digits; the demo's people are born in departments without letters. */
  readonly department: string;
  /** 1 to 999, one number a person. */
  readonly order: number;
}

/** A number of the national register (NIR) with its right key, of a person who does not exist. */
export function demoNir({ sex, year, month, department, order }: NirParts): string {
  const body = `${sex}${two(year % 100)}${two(month)}${department}${NO_MUNICIPALITY}${String(order).padStart(3, "0")}`;
  return `${body}${two(Number(97n - (BigInt(body) % 97n)))}`;
}

/** The control digit (Luhn) of a number. */
function controlled(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** A number of the directory of professionals (RPPS) with its right control digit. */
export const demoRpps = (order: number): string => controlled(`1099${String(order).padStart(6, "0")}`);

/** A number of an establishment or a carrier with its right control digit, of a series that is given to nobody. */
export const demoFiness = (department: string, order: number): string => controlled(`${department}99${String(order).padStart(4, "0")}`);
