#ifndef AQUARIUM_CNCURSES_H
#define AQUARIUM_CNCURSES_H
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#endif
