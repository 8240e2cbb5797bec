import { testAccount } from './run.js';
import { toptickets } from './toptickets.js';

testAccount(toptickets);
