#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>
#undef columns
#include "frame.h"
#include "shim.h"

static SCREEN *screen;
static int shown_cursor = -1;

/* Exported by ncurses since 6.0, and in no header: sends what it still holds. */
extern void _nc_flush(void);

void aq_flush(void) {
  if (screen) _nc_flush();
}

void aq_locale(void) {
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  setlocale(LC_CTYPE, "C.UTF-8");
}

int aq_describe(const char *name) {
  int problem = 0;
  if (setupterm(name, STDOUT_FILENO, &problem) != OK) return 0;
  return cursor_address && clear_screen ? 1 : 0;
}

bool aq_open(const char *name) {
  screen = newterm(name, frame_stream(), stdin);
  if (!screen) return false;
  set_term(screen);
  raw();
  noecho();
  nonl();
  typeahead(-1);
  set_escdelay(25);
  scrollok(stdscr, FALSE);
  /* Terminals disagree on the ground of the cells that a deleted sign leaves at the end of a line. */
  idcok(stdscr, FALSE);
  shown_cursor = -1;
  return true;
}

/* With 256 colours ncurses says ink and ground again at every change of either or of an attribute:
   22 bytes each time, most of a frame. In the compact form the terminal's strings remember, in
   terminfo's static variables, which colours were told last and whether a line or reverse is on,
   and a change of attribute leaves the colours alone. The strings are changed in place, since ncurses gives no other way; a longer one
   wouldn't fit and is refused. Not for themes that use the terminal's own colours: only a reset,
   which the strings can't see, gives those back. */
typedef struct {
  const char *name;
  const char *compact;
  const char *sign; /* in the string as described, or it is another kind of terminal */
  char *place;
  char described[256];
} phrase;

static phrase phrases[] = {
    {"setaf", "%?%p1%gI%=%t%e\033[38;5;%p1%dm%p1%PI%;", "38;5;%p1%d", NULL, ""},
    {"setab", "%?%p1%gG%=%t%e\033[48;5;%p1%dm%p1%PG%;", "48;5;%p1%d", NULL, ""},
    {"sgr",
     "\033[%?%p6%t1%e22%?%p5%t;2%;%;%?%gU%t;24;27%;%?%p2%t;4%;%?%p1%p3%|%t;7%;m%p1%p2%p3%|%|%PU",
     "%p6%t;1", NULL, ""},
    /* What ends a frame: the reset of attributes resets the colours too. */
    {"op", "", "39;49", NULL, ""},
    {"sgr0", "\033[m", "\033[m", NULL, ""},
};
#define PHRASES ((int)(sizeof phrases / sizeof phrases[0]))

static bool compact;

static bool can_be_compact(void) {
  if (COLORS != 256) return false;
  for (int i = 0; i < PHRASES; i++) {
    char *place = tigetstr(phrases[i].name);
    if (!place || place == (char *)-1 || !strstr(place, phrases[i].sign)) return false;
    size_t length = strlen(place);
    if (length >= sizeof phrases[i].described || length < strlen(phrases[i].compact)) return false;
    phrases[i].place = place;
  }
  return true;
}

static void be_compact(bool wanted) {
  if (!screen || wanted == compact || (wanted && !can_be_compact())) return;
  for (int i = 0; i < PHRASES; i++) {
    if (wanted) strcpy(phrases[i].described, phrases[i].place);
    strcpy(phrases[i].place, wanted ? phrases[i].compact : phrases[i].described);
  }
  compact = wanted;
}

/* At the end of a frame everything is reset: the first colours of the next are told whatever they
   are. No colour has this number. */
static void begin_colours(void) {
  if (compact) tparm("%{1000}%PI%{1000}%PG%{0}%PU", 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

static bool wants_compact;

void aq_compact(bool wanted) {
  wants_compact = wanted;
  be_compact(wanted);
}

void aq_leave(void) {
  be_compact(false);
  if (screen && !isendwin()) endwin();
}

void aq_resume(void) {
  if (!screen) return;
  reset_prog_mode();
  be_compact(false);
  be_compact(wants_compact);
  aq_forget();
  shown_cursor = -1;
}

void aq_close(void) {
  if (!screen) return;
  be_compact(false);
  if (!isendwin()) endwin();
  /* delscreen is left out: the process ends, and freeing costs time. */
  screen = NULL;
}

bool aq_window_size(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) {
    /* A serial line has no size of its own: what the description or LINES and COLUMNS say. */
    if (!screen) return false;
    *columns = COLS;
    *rows = LINES;
    return true;
  }
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

void aq_resize(int columns, int rows) {
  resizeterm(rows, columns);
  aq_forget();
}

int aq_colours(void) {
  if (!has_colors() || start_color() != OK) return 0;
  use_default_colors();
  /* With direct colour a number is a colour itself, except the first eight. */
  return COLORS > 256 ? 8 : COLORS;
}

void aq_pair(int pair, int ink, int ground) { init_extended_pair(pair, ink, ground); }

void aq_background(int pair) {
  cchar_t blank;
  if (setcchar(&blank, L" ", A_NORMAL, 0, &pair) == OK) wbkgrndset(stdscr, &blank);
}

static attr_t attributes(uint8_t bits) {
  attr_t all = A_NORMAL;
  if (bits & 1) all |= A_BOLD;
  if (bits & 2) all |= A_UNDERLINE;
  if (bits & 4) all |= A_REVERSE;
  if (bits & 8) all |= A_DIM;
  return all;
}

void aq_row(int row, const aq_cell *cells, int count) {
  static cchar_t line[1001];
  int used = 0;
  if (count > 1000) count = 1000;
  for (int i = 0; i < count; i++) {
    const aq_cell *cell = &cells[i];
    if (cell->width == 0) continue;
    wchar_t text[CCHARW_MAX + 1] = {0};
    for (int n = 0; n < cell->count && n < CCHARW_MAX - 1; n++) text[n] = (wchar_t)cell->scalars[n];
    int pair = cell->pair;
    /* A width that the C library sees otherwise would shift the rest of the row. */
    bool agreed = wcwidth(text[0]) == cell->width;
    if (!agreed) wcscpy(text, L"?");
    if (setcchar(&line[used], text, attributes(cell->attributes), 0, &pair) != OK) {
      setcchar(&line[used], L"?", attributes(cell->attributes), 0, &pair);
      agreed = false;
    }
    used++;
    if (!agreed && cell->width == 2)
      setcchar(&line[used++], L" ", attributes(cell->attributes), 0, &pair);
  }
  mvwadd_wchnstr(stdscr, row, 0, line, used);
}

void aq_forget(void) { clearok(curscr, TRUE); }

void aq_paint(int column, int row) {
  int shows = column >= 0;
  leaveok(stdscr, !shows);
  if (shows) wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  begin_colours();
  frame_begin();
  doupdate();
  if (shows != shown_cursor) curs_set(shows);
  aq_flush();
  frame_end();
  shown_cursor = shows;
}

bool aq_can_be_true(void) { return frame_can_be_true(); }

void aq_true_colour(int number, int red, int green, int blue) {
  frame_true_colour(number, red, green, blue);
}

void aq_forget_true_colours(void) { frame_forget_colours(); }

bool aq_has_cursor_shapes(void) {
  const char *shape = tigetstr("Ss");
  return shape && shape != (const char *)-1;
}

static int add(char *bytes, int used, int room, const char *string) {
  if (!string || string == (const char *)-1) return used;
  for (const char *c = string; *c; c++) {
    if (c[0] == '$' && c[1] == '<') {
      while (*c && *c != '>') c++;
      if (!*c) break;
      continue;
    }
    if (used < room) bytes[used++] = *c;
  }
  return used;
}

int aq_restore_string(char *bytes, int room) {
  int used = 0;
  used = add(bytes, used, room, exit_attribute_mode);
  used = add(bytes, used, room, orig_pair);
  used = add(bytes, used, room, cursor_normal);
  used = add(bytes, used, room, exit_ca_mode);
  used = add(bytes, used, room, keypad_local);
  return used;
}
