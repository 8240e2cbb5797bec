/** Longer ones are no ids of the vendor's, and would not survive as numbers. */
const DIGITS = /^(?:0|[1-9][0-9]{0,14})$/;

/**
 * The vendor's ids and enumerations are numbers, unified ones are texts. A text that is no number is passed on, for the
 * vendor to refuse, or to take as the name of a value.
 */
export function vendorNumber(text: string | undefined): number | string | undefined {
  return text !== undefined && DIGITS.test(text) ? Number(text) : text;
}
