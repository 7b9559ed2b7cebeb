#pragma once
#include <stdio.h>

/* A frame in one write: what ncurses sends between begin and end is gathered. */

FILE *frame_stream(void);
void frame_begin(void);
void frame_end(void);
