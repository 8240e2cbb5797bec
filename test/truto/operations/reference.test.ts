import { reference } from './reference.js';
import { testAccount } from './run.js';

testAccount(reference);
