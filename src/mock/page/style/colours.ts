/** Text on its ground has a contrast of 4.5 at least, in both; a test computes it. */
export const colours: string = `
:root {
  color-scheme: light dark;
  --ground: #f3f5f3; --card: #ffffff; --sunk: #f5f7f6; --ink: #1b2420; --muted: #55625c;
  --line: #d8dfdb; --edge: #7d8b84; --accent: #0b6a5c; --on-accent: #ffffff; --soft: #e4f1ee; --on-soft: #0a5449;
  --good: #12643a; --good-ground: #e2f3e8; --bad: #9c231f; --bad-ground: #fbe8e6;
  --warn: #734d00; --warn-ground: #fbf0d8; --plain: #48554f; --plain-ground: #e9eeeb;
  --top: #0e3f38; --on-top: #ffffff; --on-top-muted: #b9d6cf; --top-line: #2a5a52; --top-sunk: #0a322c;
  --word: #0b5c8f; --text: #12643a; --number: #8a3c00; --focus: #1459c7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #101513; --card: #181f1c; --sunk: #131917; --ink: #e5ebe8; --muted: #a2b0a9;
    --line: #2c3732; --edge: #6f7f77; --accent: #5fcfb7; --on-accent: #04231d; --soft: #17332d; --on-soft: #9be3d3;
    --good: #82dca4; --good-ground: #143020; --bad: #ffa49b; --bad-ground: #3b1b19;
    --warn: #f1c670; --warn-ground: #35290f; --plain: #b4c1ba; --plain-ground: #26302c;
    --top: #0b2722; --on-top: #eaf3f0; --on-top-muted: #a3c4bb; --top-line: #234740; --top-sunk: #081d19;
    --word: #86c7f3; --text: #8fdcae; --number: #f0b583; --focus: #8ab8ff;
  }
}`
