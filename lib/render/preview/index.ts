export { type DrawnLine, type DrawnPage, type DrawnRun, drawnPage } from './drawn-page';
export { type PagesChange, type SetPages, setPages, withChange } from './pages-change';
