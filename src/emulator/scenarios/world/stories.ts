import type { Message, Priority, Status } from './types.js';

/** What `fixtures/scenarios/demo/stories.json` holds: problems as they are told, with `{slots}` for what differs. */
export interface Stories {
  /** Values to draw from, or `faker:<module>.<method>`. */
  readonly slots: Readonly<Record<string, readonly string[] | string>>;
  readonly teams: readonly StoryTeam[];
  readonly stories: readonly Story[];
}

export interface StoryTeam {
  readonly name: string;
  readonly description: string;
  readonly categories: readonly string[];
}

export interface Story {
  readonly id: string;
  readonly category: string;
  readonly subject: string;
  readonly description: string;
  /** Relative weights. */
  readonly priority: Readonly<Record<Priority, number>>;
  /** The status after the last message. */
  readonly ends: Status;
  readonly thread: readonly StoryMessage[];
}

export interface StoryMessage {
  readonly from: Message['from'];
  /** Counted from the message before, for the first one from the creation of the case. */
  readonly afterHours: readonly [min: number, max: number];
  readonly text: string;
}

export function isSettled(story: Story): boolean {
  return story.ends === 'resolved' || story.ends === 'closed';
}

/** The story of a customer who never answered: what waits for one is closed by the automation a week later. */
export function closedForSilence(story: Story): Story {
  const text = 'Closed automatically after seven days without a new message.';
  return { ...story, ends: 'closed', thread: [...story.thread, { from: 'system', afterHours: [168, 169], text }] };
}

/** The story as far as it has come: `kept` messages, and the status that goes with the last of them. */
export function toldSoFar(story: Story, kept: number): Story {
  if (kept >= story.thread.length) return story;
  const thread = story.thread.slice(0, kept);
  return { ...story, thread, ends: statusAfter(thread) };
}

function statusAfter(thread: readonly StoryMessage[]): Status {
  const last = thread.findLast(({ from }) => from === 'customer' || from === 'agent');
  if (!thread.some(({ from }) => from === 'agent' || from === 'note')) return 'new';
  return last?.from === 'agent' && last.text.includes('?') ? 'pending' : 'open';
}
