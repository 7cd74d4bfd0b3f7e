export { demoInstitution } from './institution';
export { type DemoPerson, demoPeople } from './people';
export { demoReport } from './report';
