import type { Draw } from './choose.js';
import type { Attachment, Message } from './types.js';

/** What the files of a case tell about. */
export interface Matter {
  readonly subject: string;
  readonly description: string;
  readonly category: string;
  readonly customerName: string;
  readonly company: string;
}

type Kind = (matter: Matter, day: string) => Omit<Attachment, 'by' | 'at'>;

const callSummary: Kind = ({ subject, customerName, company }, day) => ({
  filename: `call-${day}.txt`,
  contentType: 'text/plain',
  text: `Call on ${day}\nWith: ${customerName}, ${company}\nAbout: ${subject}\nAgreed: we go on in writing, in this case.\n`,
});

const checklist: Kind = ({ category, subject }) => ({
  filename: `checklist-${category.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.html`,
  contentType: 'text/html',
  text: `<!doctype html>\n<title>${escapeHtml(category)}</title>\n<h1>${escapeHtml(subject)}</h1>\n<ol>\n<li>Read the case from the start</li>\n<li>Reproduce it with a test account</li>\n<li>Write down what was changed, and when</li>\n</ol>\n`,
});

const excerpt: Kind = ({ description, company }, day) => ({
  filename: `original-message-${day}.txt`,
  contentType: 'text/plain',
  text: `From ${company}, as received:\n\n${description}\n`,
});

const kinds: readonly Kind[] = [callSummary, checklist, excerpt];

/** Files that agents added along with a message of theirs; most cases have none. */
export function makeAttachments(messages: readonly Message[], matter: Matter, draw: Draw): readonly Attachment[] {
  const byAgents = messages.filter(({ from }) => from === 'agent' || from === 'note');
  if (byAgents.length === 0 || !draw.chance(0.16)) return [];
  const { author, at } = draw.pick(byAgents);
  const day = new Date(at).toISOString().slice(0, 10);
  const first = draw.index(kinds.length);
  const chosen = draw.chance(0.25) ? [first, first + 1] : [first];
  return chosen
    .flatMap((index) => kinds[index % kinds.length] ?? [])
    .map((kind) => ({ ...kind(matter, day), by: author, at }));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
