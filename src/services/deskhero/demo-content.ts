import type { JsonObject } from '../../core/json.js';
import type { World } from '../../emulator/scenarios/world.js';
import { english, idAt, madeAt, slugOf } from './demo-basics.js';
import type { Catalog } from './demo-catalog.js';
import { fieldId } from './demo-fields.js';
import { groupId } from './demo-groups.js';
import { tagLabel } from './demo-labels.js';
import { demoRichText } from './demo-rich-text.js';
import { userId, type Staff } from './demo-staff.js';
import { articleTexts, templateTexts, type ArticleText } from './demo-texts.js';

const dayMs = 24 * 60 * 60 * 1000;
const editPermission = 2;

/** Which team handles a category, as its cases show; none when there are no such cases. */
function teamFor({ cases }: World, category: string | undefined): number | undefined {
  return cases.find((one) => one.category === category)?.team;
}

/** When and by whom the text at a place was written: one a week, by the head of the team that it concerns. */
function written(ordinal: number, team: number | undefined, { leads, owner, completeAt }: Staff): JsonObject {
  const author = team === undefined ? owner : (leads[team] ?? owner);
  return madeAt(completeAt + 7 * dayMs * (ordinal + 1), userId(author));
}

export function templateRecords(world: World, staff: Staff): readonly JsonObject[] {
  return templateTexts.map(({ name, category, isDefault = false, text }, ordinal) => {
    const team = teamFor(world, category);
    return {
      id: idAt('templates', ordinal),
      groups: team === undefined ? [] : [groupId(team)],
      sys_attachments: [],
      name,
      is_default: isDefault,
      type: 0,
      sys_content_rich: demoRichText(text),
      ...written(ordinal, team, staff),
    };
  });
}

/** The articles whose category the world has. */
export function articleRecords(world: World, catalog: Catalog, staff: Staff): readonly JsonObject[] {
  const known = articleTexts.flatMap((article) => {
    const team = teamFor(world, article.category);
    return team === undefined ? [] : { article, team };
  });
  return known.map(({ article, team }, ordinal) => ({
    id: idAt('knowledge_bases', ordinal),
    group_access: [{ id: groupId(team), permission: editPermission }],
    ...articleFields(article, catalog),
    ...written(ordinal, team, staff),
  }));
}

function articleFields(article: ArticleText, catalog: Catalog): JsonObject {
  return {
    unique_key: slugOf(article.subject),
    category: catalog.entryId('sys_kb_types', article.kind),
    sys_tags: [catalog.entryId('sys_tags', tagLabel(article.category))],
    sys_attachments: [],
    sys_subject: article.subject,
    sys_content_rich: demoRichText(article.text),
    sys_content_rich_draft: article.draft === undefined ? null : demoRichText(article.draft),
    published: article.published,
    view_count: article.views,
    rate_up_count: article.ratedUp,
    rate_down_count: article.ratedDown,
    privacy: 0,
    highest_group_permission: 3,
  };
}

interface FormPlan {
  readonly name: string;
  readonly uniqueKey: string;
  readonly category: string;
  readonly field: number;
  readonly required: boolean;
  readonly submitText: string;
  readonly ticketSubject: string;
}

const formPlans: readonly FormPlan[] = [
  {
    name: 'Contact us',
    uniqueKey: 'contact-us',
    category: 'How-to',
    field: fieldId('company'),
    required: false,
    submitText: 'Send',
    ticketSubject: 'From the web page',
  },
  {
    name: 'Return a device',
    uniqueKey: 'return-a-device',
    category: 'Returns',
    field: fieldId('order_number'),
    required: true,
    submitText: 'Ask for a label',
    ticketSubject: 'Return',
  },
];

export function formRecords(world: World, catalog: Catalog, staff: Staff): readonly JsonObject[] {
  return formPlans.map((form, ordinal) => {
    const team = teamFor(world, form.category);
    return {
      id: idAt('forms', ordinal),
      name: form.name,
      unique_key: form.uniqueKey,
      group_access: [],
      sys_tags: team === undefined ? [] : [catalog.entryId('sys_tags', tagLabel(form.category))],
      collect_to_list: null,
      collect_to_group: team === undefined ? null : groupId(team),
      modules: [moduleOf(form)],
      logics: [],
      language: english,
      privacy: 0,
      collect_type: 0,
      display_type: 0,
      submit_text: form.submitText,
      ticket_subject: form.ticketSubject,
      primary_color: '#00695c',
      ...written(ordinal, team, staff),
    };
  });
}

function moduleOf({ field, required }: FormPlan): JsonObject {
  return { module_field: { id: field, required }, type: 1, text_primary: null, text_secondary: null, enabled: true };
}
