/** How long a policy may be. What is longer is no policy, and would only make the computer slow. */
export const longestPolicy = 4_000_000;

/** In bytes: what is drawn in a PDF or a Word file makes it larger than its text. */
export const largestPolicyFile = 24 * 1024 * 1024;
