/** Generated from openapi/control.yaml by `npm run generate`; edit that file instead. */
export interface paths {
  readonly '/health': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Is it up, and what does it serve */
    readonly get: operations['getHealth'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/compact': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Write db.json now and empty the journal */
    readonly post: operations['compact'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/fidelity': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How each operation is answered, and how well its rules are founded */
    readonly get: operations['getFidelity'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/sandboxes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Every sandbox */
    readonly get: operations['listSandboxes'];
    readonly put?: never;
    /** Make a sandbox */
    readonly post: operations['createSandbox'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/sandboxes/{name}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly name: components['parameters']['Name'];
      };
      readonly cookie?: never;
    };
    /** One sandbox */
    readonly get: operations['getSandbox'];
    readonly put?: never;
    readonly post?: never;
    /** Delete a sandbox and all its records */
    readonly delete: operations['deleteSandbox'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/sandboxes/{name}/reset': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly name: components['parameters']['Name'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Back to the first state */
    readonly post: operations['resetSandbox'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/sandboxes/{name}/requests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly name: components['parameters']['Name'];
      };
      readonly cookie?: never;
    };
    /** The last requests, newest first */
    readonly get: operations['listRequests'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly Failure: {
      readonly kind: string;
      readonly message: string;
      readonly issues?: readonly {
        readonly in?: string;
        readonly path?: readonly (string | number)[];
        readonly message?: string;
      }[];
    };
    readonly Health: {
      /** @constant */
      readonly status: 'ok';
      readonly version: string;
      readonly services: readonly string[];
      readonly sandboxes: number;
      readonly scenario: string;
    };
    readonly Sandbox: {
      readonly name: string;
      readonly scenario: string;
      readonly seed: string;
      readonly persist: boolean;
      /** Format: date-time */
      readonly created_at: string;
      /**
       * Format: uri
       * @description Put a service's name behind it.
       */
      readonly url: string;
      /** @description Number of records per collection, `service/tenant/resource`. */
      readonly records: {
        readonly [key: string]: number;
      };
      /** @description Answered since start or reset. */
      readonly requests: number;
      /** @description Of these, answers that broke their document. */
      readonly violations: number;
    };
    readonly LoggedRequest: {
      readonly number: number;
      /** Format: date-time */
      readonly at: string;
      readonly service: string;
      readonly method: string;
      readonly target: string;
      readonly operation: string | null;
      readonly status: number;
      readonly request_headers: {
        readonly [key: string]: unknown;
      };
      readonly request_body: string | null;
      readonly response_body: string | null;
      readonly violations: readonly {
        readonly pointer: string;
        readonly message: string;
      }[];
    };
    readonly ServiceFidelity: {
      readonly service: string;
      readonly title: string;
      readonly operations: {
        readonly handled: readonly string[];
        readonly modelled: readonly string[];
        readonly stubbed: readonly string[];
        readonly unsupported: readonly string[];
      };
      readonly rules: {
        readonly documented: number;
        readonly inferred: number;
        readonly decided: number;
      };
    };
  };
  responses: {
    /** @description What went wrong, where, and what to do. */
    readonly Failed: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Failure'];
      };
    };
  };
  parameters: {
    readonly Name: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly getHealth: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It is up. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Health'];
        };
      };
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly compact: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Written. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 500: components['responses']['Failed'];
      readonly 503: components['responses']['Failed'];
    };
  };
  readonly getFidelity: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One entry per service. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['ServiceFidelity'][];
        };
      };
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly listSandboxes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description In the order of creation. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Sandbox'][];
        };
      };
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly createSandbox: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @description Letters, digits, dots, dashes and underscores, 64 at most; the path prefix becomes `/s/<name>`. */
          readonly name: string;
          /** @description First state; the server's when absent. */
          readonly scenario?: string;
          /** @description Source of generated ids and data; that of the server when absent. */
          readonly seed?: string;
          /**
           * @description Keep it across restarts.
           * @default false
           */
          readonly persist?: boolean;
        };
      };
    };
    readonly responses: {
      /** @description Ready to use. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Sandbox'];
        };
      };
      readonly 400: components['responses']['Failed'];
      readonly 413: components['responses']['Failed'];
      readonly 415: components['responses']['Failed'];
      readonly 500: components['responses']['Failed'];
      readonly 503: components['responses']['Failed'];
    };
  };
  readonly getSandbox: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly name: components['parameters']['Name'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The sandbox. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Sandbox'];
        };
      };
      readonly 404: components['responses']['Failed'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly deleteSandbox: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly name: components['parameters']['Name'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Failed'];
      readonly 404: components['responses']['Failed'];
      readonly 500: components['responses']['Failed'];
      readonly 503: components['responses']['Failed'];
    };
  };
  readonly resetSandbox: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly name: components['parameters']['Name'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': {
          /** @description Another first state from now on. */
          readonly scenario?: string;
          /** @description Another seed from now on. */
          readonly seed?: string;
        };
      };
    };
    readonly responses: {
      /** @description The sandbox in its first state. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Sandbox'];
        };
      };
      readonly 400: components['responses']['Failed'];
      readonly 404: components['responses']['Failed'];
      readonly 413: components['responses']['Failed'];
      readonly 415: components['responses']['Failed'];
      readonly 500: components['responses']['Failed'];
      readonly 503: components['responses']['Failed'];
    };
  };
  readonly listRequests: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description Only answers that break their document. */
        readonly violating?: boolean;
      };
      readonly header?: never;
      readonly path: {
        readonly name: components['parameters']['Name'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Secrets are redacted; bodies over 8 KiB are not kept. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['LoggedRequest'][];
        };
      };
      readonly 400: components['responses']['Failed'];
      readonly 404: components['responses']['Failed'];
      readonly 500: components['responses']['Failed'];
    };
  };
}
