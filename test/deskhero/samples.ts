/** Ids of records in the scenario `docs`, in the tenant acme. */
export const TICKET = 1042;
/** Of the same requester as TICKET. */
export const OTHER_TICKET = 1043;
export const MESSAGE = 5001;
export const NOTE = 5002;
export const MESSAGE_OF_OTHER_TICKET = 5010;
export const STATUSES = 12;
export const TAGS = 11;
export const OPEN = 301;
export const PENDING = 302;
export const SOLVED = 303;
export const NORMAL = 312;
export const INCIDENT = 321;
export const PRINTER = 341;
export const CATEGORY = 361;
export const FILE = 611;
export const GROUP = 2;
export const FIELD = 71;
export const FORM = 91;
export const ARTICLE = 401;
export const MAILBOX = 31;
export const INVITE = 51;
export const ALICE = 3;
export const DANA = 7;
/** Of nothing, whatever is asked for. */
export const NOBODY = 999_999;

export const html = (text: string): { readonly html: string } => ({ html: `<p>${text}</p>` });
export const note = (text: string): object => ({ type: 2, sys_content_rich: html(text) });
