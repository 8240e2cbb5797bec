import { expect } from '@jest/globals';
import { get, post, raw } from '../../support/call.js';
import { START, userIdOf, v1 } from '../scenario.js';
import { FIELD, FORM, GROUP, NOBODY } from '../samples.js';
import { answers, MALFORMED, one, operation, page, refuses, rejects, some, type Row } from './row.js';

const FIELDS = v1('/fields');
const FORMS = v1('/forms');
const me = some({ id: userIdOf('owner') });
const made = {
  id: expect.any(Number),
  created: START,
  created_by: me,
  last_updated: START,
  last_updated_by: me,
};

export const formRows: readonly Row[] = [
  ...operation('listFields', [
    answers(
      'one by its key',
      get(`${FIELDS}?filters=unique_key:eq:serial_number`),
      page([some({ id: FIELD, label: 'Serial number', icon_id: 0 })]),
    ),
    rejects('no item at all', get(`${FIELDS}?take=0`), /take/),
  ]),

  ...operation('createField', [
    answers(
      'a label alone, with the defaults',
      post(FIELDS, { label: 'Room number' }),
      one({
        multi_option: null,
        label: 'Room number',
        unique_key: expect.stringMatching(/^room.number$/),
        data_type: 0,
        type: 0,
        validation_regex: null,
        validation_error_message: null,
        icon_id: 0,
        icon_file: null,
        min_value: null,
        max_value: null,
        favorite: false,
        allow_in_external_forms: false,
        ...made,
      }),
    ),
    rejects('a body that is no JSON', raw('POST', FIELDS, "{'label': 'x'}"), MALFORMED),
    rejects('no label', post(FIELDS, { type: 1 }), 'label is required'),
    rejects('a kind below 0', post(FIELDS, { label: 'x', type: -1 }), /type/),
    refuses(
      'a key that is taken',
      post(FIELDS, { label: 'x', unique_key: 'serial_number' }),
      /serial_number|unique_key/,
    ),
    refuses(
      'an option that does not exist',
      post(FIELDS, { label: 'x', multi_option: { options: [{ id: NOBODY }] } }),
      /options|entry/,
    ),
  ]),

  ...operation('listForms', [
    answers(
      'two fields of one',
      get(`${FORMS}?filters=id:eq:${FORM}&response_field_keys=id&response_field_keys=name`),
      page([{ id: FORM, name: 'Contact us' }]),
    ),
    refuses('a field that there is not', get(`${FORMS}?response_field_keys=mood`), /mood/),
  ]),

  ...operation('createForm', [
    answers(
      'with a field of the tenant',
      post(FORMS, {
        name: 'Repair',
        collect_to_group: { id: GROUP },
        modules: [{ module_field: { id: FIELD, required: true }, type: 1 }],
        language: { code: 'en' },
      }),
      one({
        group_access: [],
        sys_tags: [],
        collect_to_list: null,
        collect_to_group: { id: GROUP, label: 'Support' },
        modules: [
          {
            module_field: { id: FIELD, label: 'Serial number', required: true },
            type: 1,
            text_primary: null,
            text_secondary: null,
            enabled: true,
          },
        ],
        logics: [],
        language: { id: 1, name: 'English', code: 'en', icon: null, icon_sqare: null },
        name: 'Repair',
        unique_key: 'repair',
        privacy: 0,
        collect_type: 0,
        display_type: 0,
        submit_text: null,
        ticket_subject: null,
        primary_color: null,
        ...made,
      }),
    ),
    rejects('a body that is no JSON', raw('POST', FORMS, '"name": "x"'), MALFORMED),
    rejects('no name', post(FORMS, {}), 'name is required'),
    refuses('a key that is taken', post(FORMS, { name: 'x', unique_key: 'contact-us' }), /contact-us|unique_key/),
    refuses('a group that does not exist', post(FORMS, { name: 'x', collect_to_group: { id: NOBODY } }), /group/i),
    refuses(
      'a field that does not exist',
      post(FORMS, { name: 'x', modules: [{ module_field: { id: NOBODY } }] }),
      /field/i,
    ),
  ]),

  ...operation('getForm', [
    answers(
      'the sample form',
      get(`${FORMS}/${FORM}`),
      one(some({ id: FORM, name: 'Contact us', collect_to_group: { id: GROUP, label: 'Support' } })),
    ),
    refuses('a form that does not exist', get(`${FORMS}/${NOBODY}`), `Form ${NOBODY} does not exist`),
    rejects('an id that is no number', get(`${FORMS}/contact-us`), /id/),
  ]),
];
