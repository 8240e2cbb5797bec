import { expect } from '@jest/globals';
import { get, post, raw } from '../../support/call.js';
import { recordsOf, START, userIdOf, v1 } from '../scenario.js';
import { FIELD, GROUP, NOBODY, OPEN, PENDING, SOLVED, STATUSES, TAGS } from '../samples.js';
import { answers, MALFORMED, one, operation, page, refuses, rejects, some, type Row } from './row.js';

const LISTS = v1('/lists');
const entries = (list: number | string, rest = ''): string => v1(`/list_entries/${list}${rest}`);
const count = recordsOf('lists').length;
const me = some({ id: userIdOf('owner') });
const statuses = some({ id: STATUSES, type: 3, name: 'Statuses', entries_count: 3 });
const tags = some({ id: TAGS, type: 2, unique_key: 'sys_tags' });

export const listRows: readonly Row[] = [
  ...operation('getCurrentTenant', [
    answers('all lists by their id, on one page', get(v1('/tenants/get_current')), {
      data: expect.arrayContaining([tags, statuses]),
      total_count: count,
      page: 1,
      take: count,
    }),
  ]),

  ...operation('listLists', [
    answers('one by its type', get(`${LISTS}?filters=type:eq:3`), page([statuses])),
    rejects('a condition that cannot be read', get(`${LISTS}?filters=type`), /filters/),
    refuses('a condition on a field that there is not', get(`${LISTS}?filters=mood:eq:1`), /mood/),
  ]),

  ...operation('createList', [
    answers(
      'every field',
      post(LISTS, {
        name: 'Spare parts',
        unique_key: 'parts',
        description: 'What we keep',
        list_fields: [{ id: FIELD, is_required: true }],
        group_access: [{ permission: 'edit', id: GROUP }],
        sys_tags: [],
      }),
      one({
        list_fields: [{ id: FIELD, is_required: true, is_unique_identifier: false }],
        group_access: [{ permission: 2, id: GROUP, label: 'Support' }],
        sys_tags: [],
        created_by: me,
        last_updated_by: me,
        id: expect.any(Number),
        type: 1,
        highest_group_permission: 3,
        name: 'Spare parts',
        unique_key: 'parts',
        description: 'What we keep',
        entries_count: 0,
        created: START,
        last_updated: START,
      }),
    ),
    answers('a name alone', post(LISTS, { name: 'Spare parts' }), one(some({ unique_key: 'spare-parts' }))),
    rejects('a body that is no JSON', raw('POST', LISTS, '[[['), MALFORMED),
    rejects('no name', post(LISTS, {}), 'name is required'),
    refuses('a key that is taken', post(LISTS, { name: 'x', unique_key: 'sys_tags' }), /unique_key|sys_tags/),
    refuses('a field that does not exist', post(LISTS, { name: 'x', list_fields: [{ id: NOBODY }] }), /field/i),
  ]),

  ...operation('getList', [
    answers('the statuses', get(`${LISTS}/${STATUSES}`), one(statuses)),
    refuses('a list that does not exist', get(`${LISTS}/${NOBODY}`), `List ${NOBODY} does not exist`),
    rejects('an id that is no number', get(`${LISTS}/sys_tags`), /id/),
  ]),

  ...operation('listListEntries', [
    answers(
      'those of a list',
      get(entries(STATUSES, '?sort_by_key=id&sort_order=asc')),
      page([
        some({ id: OPEN, label: 'Open' }),
        some({ id: PENDING, label: 'Pending' }),
        some({ id: SOLVED, label: 'Solved', bg_color: '#2e7d32', text_color: '#ffffff' }),
      ]),
    ),
    refuses('a list that does not exist', get(entries(NOBODY)), `List ${NOBODY} does not exist`),
    rejects('a list id that is no number', get(entries('tags')), /list_id/),
  ]),

  ...operation('groupListEntries', [
    answers(
      'one cell with everything',
      get(entries(STATUSES, '/grouped')),
      page([{ swimlane: null, column: null, entries: expect.any(Array) }]),
    ),
    answers(
      'a column each',
      get(entries(STATUSES, '/grouped?column_key=label&response_field_keys=id&sort_by_key=id&sort_order=0')),
      page([
        { swimlane: null, column: 'Open', entries: [{ id: OPEN }] },
        { swimlane: null, column: 'Pending', entries: [{ id: PENDING }] },
        { swimlane: null, column: 'Solved', entries: [{ id: SOLVED }] },
      ]),
    ),
    refuses('a list that does not exist', get(entries(NOBODY, '/grouped')), `List ${NOBODY} does not exist`),
    rejects('a column without a name', get(entries(STATUSES, '/grouped?column_key=')), /column_key/),
  ]),

  ...operation('aggregateListEntries', [
    answers(
      'the labels',
      get(entries(STATUSES, '/aggregate?field_keys=label')),
      some({
        data: expect.arrayContaining([{ label: 'Open' }, { label: 'Pending' }, { label: 'Solved' }]),
        total_count: 3,
      }),
    ),
    refuses('a list that does not exist', get(entries(NOBODY, '/aggregate')), `List ${NOBODY} does not exist`),
    rejects('a field without a name', get(entries(STATUSES, '/aggregate?field_keys=')), /field_keys/),
  ]),
];
