import type { JsonObject } from '../../core/json.js';
import { idAt, madeAt } from './demo-basics.js';

/** Numbers of our own: no page shows what a field's data types are. */
const dataTypes = { text: 1, number: 2, yesNo: 3, time: 4, choice: 5 } as const;

interface FieldPlan {
  readonly key: string;
  readonly label: string;
  readonly dataType: keyof typeof dataTypes;
  readonly validation?: { readonly regex: string; readonly message: string };
  readonly min?: number;
  readonly inForms?: boolean;
  readonly favorite?: boolean;
}

const plans = [
  { key: 'company', label: 'Company', dataType: 'text', inForms: true, favorite: true },
  { key: 'due_date', label: 'Due', dataType: 'time' },
  { key: 'website', label: 'Website', dataType: 'text' },
  { key: 'country', label: 'Country', dataType: 'text' },
  { key: 'city', label: 'City', dataType: 'text' },
  { key: 'tier', label: 'Tier', dataType: 'choice', favorite: true },
  { key: 'account_value', label: 'Account value', dataType: 'number', min: 0 },
  { key: 'premium_support', label: 'Premium support', dataType: 'yesNo' },
  {
    key: 'order_number',
    label: 'Order number',
    dataType: 'text',
    validation: { regex: '^DD-[0-9]{5}$', message: 'DD- and five digits' },
    inForms: true,
  },
] as const satisfies readonly FieldPlan[];

export type FieldKey = (typeof plans)[number]['key'];

/** Which field has a unique key. */
export function fieldId(key: FieldKey): number {
  return idAt(
    'fields',
    plans.findIndex((plan) => plan.key === key),
  );
}

/** The fields that the tenant has added; `choices` are the entries that can be chosen as a tier, and their list. */
export function fieldRecords(
  choices: { list: number; entries: readonly number[] },
  made: { at: number; by: number },
): readonly JsonObject[] {
  const multiOption = { options: choices.entries, type: 1, list_id: choices.list, field_id: 0 };
  return plans.map((plan: FieldPlan, ordinal) => ({
    id: idAt('fields', ordinal),
    multi_option: plan.dataType === 'choice' ? multiOption : null,
    label: plan.label,
    unique_key: plan.key,
    data_type: dataTypes[plan.dataType],
    type: 1,
    validation_regex: plan.validation?.regex ?? null,
    validation_error_message: plan.validation?.message ?? null,
    icon_id: 0,
    icon_file: null,
    min_value: plan.min ?? null,
    max_value: null,
    favorite: plan.favorite ?? false,
    allow_in_external_forms: plan.inForms ?? false,
    ...madeAt(made.at, made.by),
  }));
}
