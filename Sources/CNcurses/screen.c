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
  screen = newterm(name, stdout, stdin);
  if (!screen) return false;
  set_term(screen);
  raw();
  noecho();
  nonl();
  typeahead(-1);
  set_escdelay(25);
  scrollok(stdscr, FALSE);
  shown_cursor = -1;
  return true;
}

/* With 256 colours ncurses says ink and ground again at every change of either, 22 bytes, and after
   every reset. In the compact form the strings remember, in terminfo's static variables, what the
   terminal was told last, and no reset touches the colours. Not for themes that use the terminal's
   own colours: only a reset gives those back. */
static bool compact;
static struct {
  char *ink, *ground, *colours_off, *attributes_off, *attributes;
} described;

static void be_compact(bool wanted) {
  if (!screen || wanted == compact) return;
  if (!wanted) {
    set_a_foreground = described.ink;
    set_a_background = described.ground;
    orig_pair = described.colours_off;
    exit_attribute_mode = described.attributes_off;
    set_attributes = described.attributes;
    compact = false;
    return;
  }
  if (COLORS != 256 || !set_a_foreground || !strstr(set_a_foreground, "38;5;%p1%d") ||
      !set_a_background || !strstr(set_a_background, "48;5;%p1%d"))
    return;
  described.ink = set_a_foreground;
  described.ground = set_a_background;
  described.colours_off = orig_pair;
  described.attributes_off = exit_attribute_mode;
  described.attributes = set_attributes;
  set_a_foreground = (char *)"%?%p1%gI%=%t%e\033[38;5;%p1%dm%p1%PI%;";
  set_a_background = (char *)"%?%p1%gG%=%t%e\033[48;5;%p1%dm%p1%PG%;";
  orig_pair = (char *)"";
  exit_attribute_mode = (char *)"\033[22;24;27m";
  set_attributes = NULL;
  /* No colour has this number: the next one is told whatever it is. */
  tparm("%{1000}%PI%{1000}%PG");
  compact = true;
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
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
    return false;
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
  doupdate();
  if (shows != shown_cursor) curs_set(shows);
  shown_cursor = shows;
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
