import { deskhero } from './deskhero.js';
import { testAccount } from './run.js';

testAccount(deskhero);
