import type { JsonObject } from '../../core/json.js';
import type { Case, World } from '../../emulator/scenarios/world.js';
import { iso, isoOrNull, type IdOf } from './demo-basics.js';

interface Plan {
  readonly name: string;
  readonly steps: readonly string[];
}

/** What is done in a case of a category, step by step; most categories need no list. */
const plans: Readonly<Record<string, Plan>> = {
  Refund: { name: 'Before the refund', steps: ['Check the receipt', 'Ask the team lead', 'Refund the amount'] },
  Returns: { name: 'Return', steps: ['Send the label', 'Wait for the parcel', 'Check the device'] },
  Bug: { name: 'Towards a fix', steps: ['Reproduce it', 'File it with the developers', 'Tell the customer'] },
  Outage: { name: 'After the outage', steps: ['Confirm that it works again', 'Write down what happened'] },
  Privacy: { name: 'Privacy request', steps: ['Make sure who asks', 'Collect the data', 'Have it checked', 'Send it'] },
};

interface Listed {
  readonly one: Case;
  readonly ticket: number;
  readonly plan: Plan;
}

/** Cases that nobody has taken have no list yet. */
function listedCases({ cases }: World): readonly Listed[] {
  return cases.flatMap((one, ticket) => {
    const plan = plans[one.category];
    return plan === undefined || one.agent === undefined ? [] : [{ one, ticket, plan }];
  });
}

export function taskListRecords(world: World, idOf: IdOf): readonly JsonObject[] {
  return listedCases(world).map(({ one, ticket, plan }, list) => ({
    id: idOf('task_lists', list),
    name: plan.name,
    ticket: idOf('tickets', ticket),
    created_at: iso(one.createdAt),
    updated_at: iso(one.updatedAt),
  }));
}

export function taskRecords(world: World, idOf: IdOf): readonly JsonObject[] {
  const tasks = listedCases(world).flatMap(({ one, ticket, plan }, list) =>
    plan.steps.map((name, step) => ({ one, ticket, list, name, isDone: isDone(one, step) })),
  );
  return tasks.map(({ one, ticket, list, name, isDone: done }, ordinal) => ({
    id: idOf('tasks', ordinal),
    name,
    assignees: one.agent === undefined ? [] : [idOf('users', one.agent)],
    description: null,
    due_date: isoOrNull(one.dueAt),
    ticket: idOf('tickets', ticket),
    task_list: idOf('task_lists', list),
    status: done ? { id: 'done', name: 'done' } : { id: 'open', name: 'open' },
    created_at: iso(one.createdAt),
    updated_at: iso(one.updatedAt),
  }));
}

/** All of what is over; of what is under way the first step. */
function isDone({ status }: Case, step: number): boolean {
  return status === 'resolved' || status === 'closed' || step === 0;
}
