#ifndef AQUARIUM_CNCURSES_H
#define AQUARIUM_CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

/* What Swift can't say: ncurses' macros, globals and varargs, and code that runs in a signal
   handler. curses.h itself stays out of sight, so that no macro of it leaks into Swift. */

/* One cell as the terminal is told it: up to four scalars, the first one's width in columns. */
typedef struct {
  uint32_t scalars[4];
  uint8_t count;
  uint8_t width;
  uint8_t attributes; /* 1 bold, 2 underlined, 4 reversed, 8 dimmed */
  uint8_t pair;
} aq_cell;

/* Makes texts UTF-8 for ncurses, whatever the environment says. */
void aq_locale(void);

/* 1: the terminal is described and can be drawn on; 0: not; name may be NULL for $TERM. */
int aq_describe(const char *name);

/* Opens the screen; false when ncurses can't. Needs aq_describe before. */
bool aq_open(const char *name);
/* Leaves the screen as it was before; aq_resume comes back. */
void aq_leave(void);
void aq_resume(void);
void aq_close(void);

/* The terminal's own size, from the system; false when it doesn't tell. */
bool aq_window_size(int *columns, int *rows);
void aq_resize(int columns, int rows);

/* How many colours can be used; 0 for none. */
int aq_colours(void);
/* Colour -1 is the terminal's own. */
void aq_pair(int pair, int ink, int ground);
/* Fewer bytes for colours; only while no pair uses the terminal's own. Forget the screen after. */
void aq_compact(bool wanted);
/* Lets a colour's number stand for one of more than 256; where frames can't be gathered it can't. */
bool aq_can_be_true(void);
void aq_true_colour(int number, int red, int green, int blue);
void aq_forget_true_colours(void);
/* The terminal can give its cursor another shape. Needs aq_describe before. */
bool aq_has_cursor_shapes(void);
/* What a cleared screen is filled with. */
void aq_background(int pair);

/* Sends what ncurses still holds, before anything is written past it. */
void aq_flush(void);

void aq_row(int row, const aq_cell *cells, int count);
/* The whole screen is sent again at the next aq_paint. */
void aq_forget(void);
/* Sends what changed; the cursor is hidden when the column is negative. */
void aq_paint(int column, int row);

/* Signals. Each caught one is a byte with its number in the pipe whose reading end is returned;
   -1 when there is none. */
int aq_watch_signals(void);
void aq_unwatch_signals(void);
/* While another program has the terminal, ^Z stops both, and the ^\ meant for it does nothing here. */
void aq_lend_signals(void);
void aq_take_signals_back(void);
/* Stops the job as ^Z does; returns when it goes on. */
void aq_stop(void);

/* After a crash: the bytes that restore the screen, and one sentence for the person. Call it once
   the language runtime has installed its own handlers, and before the screen is opened. */
void aq_guard(const char *restore, int length, const char *sentence, int sentence_length);
void aq_unguard(void);
/* Gives the calling thread a stack of its own for a crash by a stack that is full. */
void aq_guard_thread(void);

/* The terminal's own strings to leave the alternate screen, without padding; how many bytes. */
int aq_restore_string(char *bytes, int room);

#endif
