import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Field } from '../../../adapter-kit/unified.js';
import { directoryList, oneOf } from '../directory.js';
import { unifiedField } from '../mappers/field.js';
import { path, type VendorField } from '../vendor.js';

/** @see https://apidocs.deskhero.com/fields_create_post.html for what a field is */
export const getField: Methods<Field>['get'] = ({ id = '' }, context) =>
  oneOf(directoryList<VendorField>(context, path(context)`/fields`), id, unifiedField);
