import { TEACHERS } from './teachers';
import { UNIVERSITY } from './university';
import { VOCATIONAL } from './vocational';

/** Three hands, three kinds of schools, an academic year before and after the pandemic and a calendar year. */
export const NEAR_MISSES = { teachers: TEACHERS, university: UNIVERSITY, vocational: VOCATIONAL };
