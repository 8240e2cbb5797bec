import type { Draw } from './choose.js';
import type { Place } from './places.js';
import type { Story, StoryMessage } from './stories.js';
import { dayMs, hourMs, minuteMs, wholeSecond, workingTime, type Hours } from './time.js';

export interface Timeline {
  readonly createdAt: number;
  /** One time per message of the story, strictly ascending. */
  readonly at: readonly number[];
}

export interface Course {
  readonly customerPlace: Place;
  readonly agentPlace: Place;
  /** Somebody is called out of bed for it. */
  readonly urgent: boolean;
  /** Nothing may be later. */
  readonly until: number;
}

/** When the messages of a story were written, if it began about `start`: earlier by days when it would not fit before `until`. */
export function timelineOf(story: Story, start: number, course: Course, draw: Draw): Timeline {
  for (let begin = start; ; begin -= dayMs) {
    const timeline = runFrom(story, begin, course, draw);
    if ((timeline.at.at(-1) ?? timeline.createdAt) <= course.until) return timeline;
  }
}

function runFrom(story: Story, start: number, course: Course, draw: Draw): Timeline {
  const createdAt = workingTime(start, customerHours(course), draw);
  const at: number[] = [];
  let last = createdAt;
  for (const message of story.thread) {
    last = nextTime(message, last, course, draw);
    at.push(last);
  }
  return { createdAt, at };
}

function nextTime({ from, afterHours: [min, max] }: StoryMessage, last: number, course: Course, draw: Draw): number {
  const time = last + Math.max(draw.between(min, max) * hourMs, minuteMs / 2);
  const isPrompt = from === 'system' || (course.urgent && from !== 'customer');
  if (isPrompt) return wholeSecond(time);
  return workingTime(time, from === 'customer' ? customerHours(course) : agentHours(course), draw);
}

function customerHours({ customerPlace }: Course): Hours {
  return { utcOffsetHours: customerPlace.utcOffsetHours, from: 7, to: 21 };
}

function agentHours({ agentPlace }: Course): Hours {
  return { utcOffsetHours: agentPlace.utcOffsetHours, from: 8, to: 18 };
}
