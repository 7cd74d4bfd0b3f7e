export { SchoolLayout as default } from '../school-layout';
