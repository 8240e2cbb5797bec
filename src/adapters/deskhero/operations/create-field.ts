import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Field } from '../../../adapter-kit/unified.js';
import { unifiedField, vendorField } from '../mappers/field.js';
import { mapped, path, type VendorField } from '../vendor.js';

/** @see https://apidocs.deskhero.com/fields_create_post.html */
export const createField: Methods<Field>['create'] = async ({ body }, context) =>
  mapped<VendorField, Field>(
    await context.vendor.post(path(context)`/fields`, { body: vendorField(body) }),
    unifiedField,
  );
