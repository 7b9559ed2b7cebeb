#pragma once
#include <stdio.h>

/* A frame in one write: what ncurses sends between begin and end is gathered. */

FILE *frame_stream(void);
void frame_begin(void);
void frame_end(void);

/* A colour's number that stands for one of more than 256, in all frames from here on. */
int frame_can_be_true(void);
void frame_true_colour(int number, int red, int green, int blue);
void frame_forget_colours(void);
