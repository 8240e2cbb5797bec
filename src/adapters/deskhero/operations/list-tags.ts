import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { Tag } from '../../../adapter-kit/unified.js';
import { unifiedTag } from '../mappers/entry.js';
import { systemEntries } from '../system-lists.js';

/** @see https://apidocs.deskhero.com/tenants_get_current_get.html for the lists that there are */
export const listTags: Methods<Tag>['list'] = async (request, context) =>
  listMapped(await systemEntries(context, 'tags'), request, {
    map: unifiedTag,
    scan: { name: 'text', created_at: 'time', updated_at: 'time' },
  });
