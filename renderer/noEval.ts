import { config } from 'zod';

// The page's policy forbids making code from strings; zod, told so, does not try it.
config({ jitless: true });
