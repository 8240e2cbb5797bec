/** What the demo's agents have written for more than one case, by the category of problems it is about. */
export interface TemplateText {
  readonly name: string;
  /** Undefined for one that all groups use. */
  readonly category?: string;
  readonly isDefault?: boolean;
  readonly text: string;
}

export interface ArticleText {
  readonly subject: string;
  readonly category: string;
  readonly kind: 'How to' | 'Known problem';
  readonly published: boolean;
  readonly text: string;
  /** A newer text that is not shown yet. */
  readonly draft?: string;
  readonly views: number;
  readonly ratedUp: number;
  readonly ratedDown: number;
}

export const templateTexts: readonly TemplateText[] = [
  {
    name: 'Greeting',
    isDefault: true,
    text: 'Hello,\n\nthank you for writing to us. I have read your message and am looking into it.\n\nKind regards',
  },
  {
    name: 'Still there?',
    text: 'Hello,\n\nI have not heard from you for a while. Does the problem persist? Without an answer this ticket closes in a few days; a reply opens it again.',
  },
  {
    name: 'Refund on its way',
    category: 'Refund',
    text: 'Hello,\n\nyour refund is approved and goes back to the card or account that was charged. Banks need three to five working days.',
  },
  {
    name: 'Return label',
    category: 'Returns',
    text: 'Hello,\n\nthe return label is attached. Please put the device and all of its cables into a box, and keep the receipt of the carrier.',
  },
  {
    name: 'Bug confirmed',
    category: 'Bug',
    text: 'Hello,\n\nwe could reproduce this and have filed it as a bug. I write again as soon as there is a version with the fix.',
  },
];

export const articleTexts: readonly ArticleText[] = [
  {
    subject: 'When a password reset does not arrive',
    category: 'Login',
    kind: 'How to',
    published: true,
    text: 'Look into the spam folder and into the quarantine of your mail server first.\n\nIf nothing is there, our messages may have been refused once: then we stop sending to that address. Write to us and we take it off the list.',
    views: 1840,
    ratedUp: 96,
    ratedDown: 11,
  },
  {
    subject: 'Send a device back',
    category: 'Returns',
    kind: 'How to',
    published: true,
    text: 'Devices can be returned within 30 days.\n\n1. Ask for a label and name the order, as in "DD-20418".\n2. Pack the device with its cables.\n3. Hand the box to the carrier. We refund when it has been checked.',
    views: 1215,
    ratedUp: 58,
    ratedDown: 7,
  },
  {
    subject: 'Exports with more than 10,000 rows',
    category: 'Data export',
    kind: 'How to',
    published: true,
    text: 'The page exports the first 10,000 rows. For more, choose "Export in the background": a link to the whole file comes by mail.',
    draft:
      'The page exports the first 10,000 rows. For more, choose "Export in the background": a link to the whole file comes by mail and works for 7 days.',
    views: 702,
    ratedUp: 33,
    ratedDown: 9,
  },
  {
    subject: 'Invoices: VAT number and purchase order',
    category: 'Billing',
    kind: 'How to',
    published: true,
    text: 'Both stand under Settings > Billing & invoices. A change counts from the next invoice on; write to us to have an older one made again.',
    views: 954,
    ratedUp: 41,
    ratedDown: 3,
  },
  {
    subject: 'Shifts one hour late after the clocks change',
    category: 'Bug',
    kind: 'Known problem',
    published: true,
    text: 'The calendar keeps the offset of your time zone until you sign in again. Signing out and in shows the right times; the data itself is correct.',
    views: 388,
    ratedUp: 12,
    ratedDown: 14,
  },
  {
    subject: 'Labels come out blank',
    category: 'Bug',
    kind: 'Known problem',
    published: false,
    text: 'Draft for the printers LP-200 and LP-310: with the darkness set to <5 nothing is printed. Choose 10 & print a test label.',
    views: 0,
    ratedUp: 0,
    ratedDown: 0,
  },
];
