/**
 * How Node runs the server, and what is measured. A check of a long report makes some 10 MB of short-lived objects: with
 * V8's own 16 MB for these it was interrupted by a collection in two checks of three (decision 0022).
 */
export const RUNTIME_FLAGS = ['--max-semi-space-size=32'];
