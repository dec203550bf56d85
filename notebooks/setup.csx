// What every notebook begins with: the library, its packages, and the settings that are seldom changed. `run -p name=value` sets these too.
// It comes with #!import and not with #load, which hands no using directives on to the cells below.
#r "../src/NewsAnalysis.Workbench/bin/Release/net10.0/NewsAnalysis.dll"
#r "../src/NewsAnalysis.Workbench/bin/Release/net10.0/NewsAnalysis.Workbench.dll"
#r "../src/NewsAnalysis.Workbench/bin/Release/net10.0/Microsoft.Data.Analysis.dll"
#r "../src/NewsAnalysis.Workbench/bin/Release/net10.0/FSharp.Core.dll"
#r "../src/NewsAnalysis.Workbench/bin/Release/net10.0/DynamicObj.dll"
#r "../src/NewsAnalysis.Workbench/bin/Release/net10.0/Plotly.NET.dll"
#r "../src/NewsAnalysis.Workbench/bin/Release/net10.0/Plotly.NET.CSharp.dll"
using Microsoft.Data.Analysis;
using NewsAnalysis;
using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Charts;
using NewsAnalysis.Frames;
using NewsAnalysis.Measures;
using NewsAnalysis.Measures.Changes;
using NewsAnalysis.Measures.Quality;
using NewsAnalysis.Measures.Stories;
using NewsAnalysis.Tables;
using Chart = Plotly.NET.CSharp.Chart;

string map = "";                    // fields of csv and json records with unusual names: text=body,outlet=publisher
string furniture = "left out";      // lines that stand around an article (menus, share bars): left out or kept
bool corrected = true;              // whether a person's corrections.yaml counts; false: as it was extracted
string reprints = "per outlet";     // how articles that print one text count: all, per outlet, once
int minimum = 1;                    // an actor counts with at least so many mentions
string tables = "../out/tables";    // where the tables go as CSV

NotebookHost.Use();
