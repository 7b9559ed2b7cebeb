#ifndef AQUARIUM_CPTY_H
#define AQUARIUM_CPTY_H

/* A program on a pseudo-terminal, under a small supervisor that plays the shell's part: the
   program is a job of its own, which can be stopped and go on. */
typedef struct {
  int master;
  int supervisor;
  int report;  /* the supervisor tells: pairs of a letter and an int, see cpty_news */
  int control; /* one byte lets a stopped program go on */
} cpty;

typedef struct {
  char kind; /* P pid, S stopped by a signal, E exit status, K killed by a signal */
  int value;
} cpty_news;

int cpty_spawn(char *const arguments[], char *const environment[], int columns, int rows,
               cpty *opened);
int cpty_resize(int master, int columns, int rows);
/* 1: raw (no echo, no lines), 0: as a shell has it, -1: can't tell. */
int cpty_is_raw(int master);

/* How many columns the C library gives a scalar, in UTF-8: a second opinion. */
int cpty_width(unsigned scalar);

#endif
