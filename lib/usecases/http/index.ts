export { KB, MB, readBytes, SMALL_BODY } from './body';
export { parseInput } from './issues';
export { nextAuthRoute } from './next-auth';
export { idParams, partParams, version } from './params';
export { respond, respondToBug } from './respond';
export { route } from './route';
