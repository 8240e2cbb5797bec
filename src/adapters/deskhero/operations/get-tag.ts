import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Tag } from '../../../adapter-kit/unified.js';
import { oneOf } from '../directory.js';
import { unifiedTag } from '../mappers/entry.js';
import { systemEntries } from '../system-lists.js';

/** @see https://apidocs.deskhero.com/tenants_get_current_get.html for the lists that there are */
export const getTag: Methods<Tag>['get'] = async ({ id = '' }, context) =>
  oneOf(await systemEntries(context, 'tags'), id, unifiedTag);
