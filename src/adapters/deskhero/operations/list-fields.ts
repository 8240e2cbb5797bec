import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { Field } from '../../../adapter-kit/unified.js';
import { directoryList } from '../directory.js';
import { unifiedField } from '../mappers/field.js';
import { path, type VendorField } from '../vendor.js';

/** @see https://apidocs.deskhero.com/fields_create_post.html for what a field is */
export const listFields: Methods<Field>['list'] = (request, context) =>
  listMapped(directoryList<VendorField>(context, path(context)`/fields`), request, {
    map: unifiedField,
    scan: { entity_type: 'text', name: 'text', created_at: 'time', updated_at: 'time' },
    sort: ['name'],
  });
