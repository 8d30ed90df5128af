<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>KSDiff</name>
    <message>
        <source>Adapt weights to a scene</source>
        <translation>Gewichte an eine Szene anpassen</translation>
    </message>
    <message>
        <source>Makes weights for a scene from its own PAN and MS, and keeps them if they help.</source>
        <translation>Macht Gewichte für eine Szene aus ihrem eigenen PAN und MS und behält sie, wenn sie helfen.</translation>
    </message>
    <message>
        <source>weights,train,fine-tuning,adaptation,sensor,pan-sharpening</source>
        <translation>Gewichte,Training,Feinabstimmung,Anpassung,Sensor,Pan-Sharpening</translation>
    </message>
    <message>
        <source>Panchromatic layer</source>
        <translation>Panchromatischer Layer</translation>
    </message>
    <message>
        <source>Multispectral layer</source>
        <translation>Multispektraler Layer</translation>
    </message>
    <message>
        <source>Name of the adapted weights</source>
        <translation>Name der angepassten Gewichte</translation>
    </message>
    <message>
        <source>Time to stay within, minutes</source>
        <translation>Einzuhaltende Zeit, Minuten</translation>
    </message>
    <message>
        <source>Replace your own weights of that name</source>
        <translation>Eigene Gewichte dieses Namens ersetzen</translation>
    </message>
    <message>
        <source>The weights {name} are ready after {time}.</source>
        <translation>Die Gewichte {name} sind nach {time} fertig.</translation>
    </message>
    <message>
        <source>Not adapted: the weights before stay the better choice for this scene.</source>
        <translation>Nicht angepasst: die bisherigen Gewichte bleiben für diese Szene die bessere Wahl.</translation>
    </message>
    <message>
        <source>Multispectral bands, all if none is chosen</source>
        <translation>Multispektrale Kanäle, alle wenn keiner gewählt ist</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Steps of each trial, as many as fit into the time if 0</source>
        <translation>Schritte jedes Versuchs, bei 0 so viele, wie in die Zeit passen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Whether weights were written</source>
        <translation>Ob Gewichte geschrieben wurden</translation>
    </message>
    <message>
        <source>Name of the adapted weights, empty if there are none</source>
        <translation>Name der angepassten Gewichte, leer wenn es keine gibt</translation>
    </message>
    <message>
        <source>File of the adapted weights</source>
        <translation>Datei der angepassten Gewichte</translation>
    </message>
    <message>
        <source>Why no weights were written</source>
        <translation>Warum keine Gewichte geschrieben wurden</translation>
    </message>
    <message>
        <source>Error that is gone on held-out blocks, percent</source>
        <translation>Fehler, der in zurückgehaltenen Blöcken verschwunden ist, Prozent</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks before</source>
        <translation>ERGAS in zurückgehaltenen Blöcken vorher</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks after</source>
        <translation>ERGAS in zurückgehaltenen Blöcken nachher</translation>
    </message>
    <message>
        <source>HQNR before</source>
        <translation>HQNR vorher</translation>
    </message>
    <message>
        <source>HQNR after</source>
        <translation>HQNR nachher</translation>
    </message>
    <message>
        <source>Steps of each trial</source>
        <translation>Schritte jedes Versuchs</translation>
    </message>
    <message>
        <source>Elapsed seconds</source>
        <translation>Vergangene Sekunden</translation>
    </message>
    <message>
        <source>Adapting needs PyTorch in the Python of QGIS itself, which does not have it.</source>
        <translation>Das Anpassen braucht PyTorch im Python von QGIS selbst, das keines hat.</translation>
    </message>
    <message>
        <source>Run “python -m ksdiff_core adapt” in a Python that has PyTorch and GDAL.</source>
        <translation>Führen Sie „python -m ksdiff_core adapt“ in einem Python aus, das PyTorch und GDAL hat.</translation>
    </message>
    <message>
        <source>Assess pansharpened raster</source>
        <translation>Geschärftes Raster beurteilen</translation>
    </message>
    <message>
        <source>Reports the quality of a pansharpened raster, whoever made it.</source>
        <translation>Berichtet über die Güte eines geschärften Rasters, wer auch immer es gemacht hat.</translation>
    </message>
    <message>
        <source>quality,report,pan-sharpening,HQNR,QNR,ERGAS,SAM,Q2n</source>
        <translation>Güte,Qualität,Bericht,Schärfen,HQNR,QNR,ERGAS,SAM,Q2n</translation>
    </message>
    <message>
        <source>Pansharpened layer</source>
        <translation>Geschärfter Layer</translation>
    </message>
    <message>
        <source>True image, if there is one</source>
        <translation>Wahres Bild, falls es eines gibt</translation>
    </message>
    <message>
        <source>Uncertainty, if there is one</source>
        <translation>Unsicherheit, falls es eine gibt</translation>
    </message>
    <message>
        <source>Method to judge at reduced resolution</source>
        <translation>Bei verringerter Auflösung zu beurteilende Methode</translation>
    </message>
    <message>
        <source>Multispectral bands of the raster, all if none is chosen</source>
        <translation>Multispektrale Kanäle des Rasters, alle wenn keiner gewählt ist</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Gütebericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Wrote {output} in {time}.</source>
        <translation>{output} in {time} geschrieben.</translation>
    </message>
    <message>
        <source>Radiometric consistency in a word</source>
        <translation>Radiometrische Stimmigkeit in einem Wort</translation>
    </message>
    <message>
        <source>Best classical method by HQNR</source>
        <translation>Beste klassische Methode nach HQNR</translation>
    </message>
    <message>
        <source>What SAM, ERGAS, Q2n and SCC are about</source>
        <translation>Worauf sich SAM, ERGAS, Q2n und SCC beziehen</translation>
    </message>
    <message>
        <source>Reprojection error, relative RMSE</source>
        <translation>Rückprojektionsfehler, relativer RMSE</translation>
    </message>
    <message>
        <source>SAM, degrees</source>
        <translation>SAM, Grad</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>{name} was chosen as both the result and an input.</source>
        <translation>{name} wurde sowohl als Ergebnis als auch als Eingabe gewählt.</translation>
    </message>
    <message>
        <source>Choose the raster that was made of PAN and MS.</source>
        <translation>Wählen Sie das Raster, das aus PAN und MS gemacht wurde.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>Unsicherheits</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}. Please report it with this log.</source>
        <translation>Unerwarteter Fehler {kind}: {error}. Bitte melden Sie ihn mit diesem Protokoll.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Tells what to paste into a report of a problem.</source>
        <translation>Sagt, was in die Meldung eines Problems gehört.</translation>
    </message>
    <message>
        <source>diagnostics,version,PyTorch,device,support</source>
        <translation>Diagnose,Version,PyTorch,Gerät,Hilfe</translation>
    </message>
    <message>
        <source>Diagnostics as a file</source>
        <translation>Diagnose als Datei</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics cannot be written to {path}: {error}.</source>
        <translation>Die Diagnose kann nicht nach {path} geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Multispectral bands to sharpen, all if none is chosen</source>
        <translation>Zu schärfende multispektrale Kanäle, alle wenn keiner gewählt ist</translation>
    </message>
    <message>
        <source>Bands of the result, all if none is chosen</source>
        <translation>Kanäle des Ergebnisses, alle wenn keiner gewählt ist</translation>
    </message>
    <message>
        <source>Bands that are interpolated and not sharpened</source>
        <translation>Kanäle, die interpoliert und nicht geschärft werden</translation>
    </message>
    <message>
        <source>Mask, outside which the result is nodata</source>
        <translation>Maske, außerhalb derer das Ergebnis Nodata ist</translation>
    </message>
    <message>
        <source>Nodata value of the result</source>
        <translation>Nodata-Wert des Ergebnisses</translation>
    </message>
    <message>
        <source>Output data type</source>
        <translation>Datentyp der Ausgabe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Overviews for fast display; cog has them always</source>
        <translation>Übersichten für schnelle Anzeige; cog hat sie immer</translation>
    </message>
    <message>
        <source>Quality report on the result, beside it</source>
        <translation>Gütebericht zum Ergebnis, daneben</translation>
    </message>
    <message>
        <source>GeoTIFF creation options</source>
        <translation>GeoTIFF-Erzeugungsoptionen</translation>
    </message>
    <message>
        <source>Diffusion steps, 0 for automatic</source>
        <translation>Diffusionsschritte, 0 für automatisch</translation>
    </message>
    <message>
        <source>Views of every tile</source>
        <translation>Ansichten jeder Kachel</translation>
    </message>
    <message>
        <source>Seed of the diffusion</source>
        <translation>Startwert der Diffusion</translation>
    </message>
    <message>
        <source>Correct the result so that it gives back the MS exactly</source>
        <translation>Ergebnis so korrigieren, dass es das MS-Bild genau wiedergibt</translation>
    </message>
    <message>
        <source>Precision of the network</source>
        <translation>Genauigkeit des Netzes</translation>
    </message>
    <message>
        <source>Tile side in PAN pixels, 0 for automatic</source>
        <translation>Kachelseite in PAN-Pixeln, 0 für automatisch</translation>
    </message>
    <message>
        <source>Memory in MB, 0 for a quarter of what is free</source>
        <translation>Speicher in MB, 0 für ein Viertel des freien</translation>
    </message>
    <message>
        <source>Continue an interrupted run</source>
        <translation>Einen unterbrochenen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Pansharpen</source>
        <translation>Pansharpening</translation>
    </message>
    <message>
        <source>Fuses PAN and MS into MS with the pixel size of PAN.</source>
        <translation>Verschmilzt PAN und MS zu MS mit der Pixelgröße von PAN.</translation>
    </message>
    <message>
        <source>pan-sharpening,fusion,panchromatic,multispectral,diffusion</source>
        <translation>Schärfen,Bildfusion,panchromatisch,multispektral,Diffusion</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Quality of ksdiff</source>
        <translation>Qualität von ksdiff</translation>
    </message>
    <message>
        <source>Extent, all of the scene if empty</source>
        <translation>Ausdehnung, die ganze Szene wenn leer</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>Geschärftes Bild</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Method used</source>
        <translation>Verwendete Methode</translation>
    </message>
    <message>
        <source>Device used</source>
        <translation>Verwendetes Gerät</translation>
    </message>
    <message>
        <source>MS pixel size over PAN pixel size</source>
        <translation>Pixelgröße von MS durch Pixelgröße von PAN</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Opening the images</source>
        <translation>Die Bilder werden geöffnet</translation>
    </message>
    <message>
        <source>Wrote {output}: {size}, {type}, in {time} on {device}.</source>
        <translation>{output} geschrieben: {size}, {type}, in {time} auf {device}.</translation>
    </message>
    <message>
        <source>Correct a shift between PAN and MS</source>
        <translation>Verschiebung zwischen PAN und MS korrigieren</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves down</source>
        <translation>Gegebene Verschiebung: PAN-Pixel, um die MS nach unten rückt</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves right</source>
        <translation>Gegebene Verschiebung: PAN-Pixel, um die MS nach rechts rückt</translation>
    </message>
    <message>
        <source>Further multispectral files, if each band is a file</source>
        <translation>Weitere multispektrale Dateien, falls jeder Kanal eine Datei ist</translation>
    </message>
    <message>
        <source>Panchromatic band</source>
        <translation>Panchromatischer Kanal</translation>
    </message>
    <message>
        <source>Weights: a name or a file, the shipped ones if empty</source>
        <translation>Gewichte: ein Name oder eine Datei, die mitgelieferten, wenn leer</translation>
    </message>
    <message>
        <source>Weights of KSDiff</source>
        <translation>Gewichte von KSDiff</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Manage weights</source>
        <translation>Gewichte verwalten</translation>
    </message>
    <message>
        <source>Lists, verifies, imports, downloads and removes weights.</source>
        <translation>Zeigt, prüft, importiert, lädt und entfernt Gewichte.</translation>
    </message>
    <message>
        <source>weights,model,download,checksum,licence,offline</source>
        <translation>Gewichte,Modell,Herunterladen,Prüfsumme,Lizenz,offline</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Name of the weights; to verify, all if empty</source>
        <translation>Name der Gewichte; beim Prüfen alle, wenn leer</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Datei zum Importieren</translation>
    </message>
    <message>
        <source>Address to download from, if the weights are not listed</source>
        <translation>Adresse zum Herunterladen, falls die Gewichte nicht in der Liste stehen</translation>
    </message>
    <message>
        <source>SHA-256 of what is at that address</source>
        <translation>SHA-256 dessen, was unter dieser Adresse steht</translation>
    </message>
    <message>
        <source>Replace other weights of that name</source>
        <translation>Andere Gewichte dieses Namens ersetzen</translation>
    </message>
    <message>
        <source>List of the weights</source>
        <translation>Liste der Gewichte</translation>
    </message>
    <message>
        <source>Number of weights</source>
        <translation>Anzahl der Gewichte</translation>
    </message>
    <message>
        <source>File of the weights, or their folder</source>
        <translation>Datei der Gewichte, oder ihr Ordner</translation>
    </message>
    <message>
        <source>NAME, or URL and SHA256</source>
        <translation>NAME, oder URL und SHA256</translation>
    </message>
    <message>
        <source>The action {action} needs {parameters}.</source>
        <translation>Die Aktion {action} braucht {parameters}.</translation>
    </message>
    <message>
        <source>The action list shows all names.</source>
        <translation>Die Aktion list zeigt alle Namen.</translation>
    </message>
    <message>
        <source>about {time} left, {speed} per minute</source>
        <translation>noch etwa {time}, {speed} je Minute</translation>
    </message>
    <message>
        <source>Diagnostics of KSDiff</source>
        <translation>Diagnose von KSDiff</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them into your report.</source>
        <translation>Die Diagnose ist in der Zwischenablage. Fügen Sie sie in Ihre Meldung ein.</translation>
    </message>
    <message>
        <source>Gathering diagnostics…</source>
        <translation>Diagnose wird gesammelt…</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Die Bilder werden angesehen…</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Die Bilder werden angesehen</translation>
    </message>
    <message>
        <source>Takes {low} to {high} on the processor; known better after a run.</source>
        <translation>Dauert {low} bis {high} auf dem Prozessor; nach einem Lauf genauer bekannt.</translation>
    </message>
    <message>
        <source>Takes about {time} on {device}, as fast as the last run.</source>
        <translation>Dauert etwa {time} auf {device}, so schnell wie der letzte Lauf.</translation>
    </message>
    <message>
        <source>Needs at most {size} MB of disk.</source>
        <translation>Braucht höchstens {size} MB auf der Festplatte.</translation>
    </message>
    <message>
        <source>Choose the two layers to see what is known of them.</source>
        <translation>Wählen Sie die beiden Layer, um zu sehen, was von ihnen bekannt ist.</translation>
    </message>
    <message>
        <source>Make a Python with PyTorch</source>
        <translation>Ein Python mit PyTorch anlegen</translation>
    </message>
    <message>
        <source>Python to make it with</source>
        <translation>Python, mit dem es angelegt wird</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>PyTorch (BSD licence), numpy and safetensors are fetched from pypi.org and pytorch.org into a folder of their own in your profile: {folder}. Neither QGIS nor the Python below is changed. The options can be closed meanwhile, and QGIS used. It can be removed again on the same page.</source>
        <translation>PyTorch (BSD-Lizenz), numpy und safetensors werden von pypi.org und pytorch.org in einen eigenen Ordner Ihres Profils geholt: {folder}. Weder QGIS noch das Python unten wird verändert. Die Optionen können inzwischen geschlossen und QGIS benutzt werden. Auf derselben Seite lässt es sich wieder entfernen.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>for the processor: {download} GB to fetch, {disk} GB on the disk</source>
        <translation>für den Prozessor: {download} GB zu holen, {disk} GB auf der Platte</translation>
    </message>
    <message>
        <source>for an NVIDIA GPU: {download} GB to fetch, {disk} GB on the disk</source>
        <translation>für eine NVIDIA-GPU: {download} GB zu holen, {disk} GB auf der Platte</translation>
    </message>
    <message>
        <source>Python with PyTorch</source>
        <translation>Python mit PyTorch</translation>
    </message>
    <message>
        <source>the Python of QGIS</source>
        <translation>das Python von QGIS</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Testing {python}</source>
        <translation>{python} wird geprüft</translation>
    </message>
    <message>
        <source>Remove the Python with PyTorch</source>
        <translation>Das Python mit PyTorch entfernen</translation>
    </message>
    <message>
        <source>Delete this folder?

{folder}</source>
        <translation>Diesen Ordner löschen?

{folder}</translation>
    </message>
    <message>
        <source>Install that there, or make a Python as shown below.</source>
        <translation>Installieren Sie das dort, oder legen Sie ein Python wie unten gezeigt an.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled; nothing is left of it.</source>
        <translation>Abgebrochen; nichts davon ist geblieben.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch. If the Python of QGIS has none, choose another Python that has it, or the folder of its environment. QGIS then sends it the pixels and writes what comes back; nothing is installed in QGIS.</source>
        <translation>Die Methode ksdiff braucht PyTorch. Hat das Python von QGIS keines, wählen Sie ein anderes Python, das es hat, oder den Ordner seiner Umgebung. QGIS schickt ihm dann die Pixel und schreibt, was zurückkommt; in QGIS wird nichts installiert.</translation>
    </message>
    <message>
        <source>Where KSDiff computes</source>
        <translation>Wo KSDiff rechnet</translation>
    </message>
    <message>
        <source>The environment variable {name} goes before this setting: {python}</source>
        <translation>Die Umgebungsvariable {name} geht dieser Einstellung vor: {python}</translation>
    </message>
    <message>
        <source>KSDiff preview</source>
        <translation>KSDiff-Vorschau</translation>
    </message>
    <message>
        <source>Both sides show the MS as it is.</source>
        <translation>Beide Seiten zeigen MS, wie es ist.</translation>
    </message>
    <message>
        <source>Choose a method on one of them.</source>
        <translation>Wählen Sie auf einer von ihnen eine Methode.</translation>
    </message>
    <message>
        <source>Preview of KSDiff</source>
        <translation>Vorschau von KSDiff</translation>
    </message>
    <message>
        <source>Reading the scene</source>
        <translation>Die Szene wird gelesen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Abgebrochen; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Press Preview to see the other method.</source>
        <translation>Drücken Sie auf Vorschau, um die andere Methode zu sehen.</translation>
    </message>
    <message>
        <source>{width} x {height} PAN pixels, {time} on {device}.</source>
        <translation>{width} x {height} PAN-Pixel, {time} auf {device}.</translation>
    </message>
    <message>
        <source>The map shows {wanted} million pixels and a preview has at most {most}: this is the middle. Zoom in to choose another place.</source>
        <translation>Die Karte zeigt {wanted} Millionen Pixel, und eine Vorschau hat höchstens {most}: Dies ist die Mitte. Zoomen Sie hinein, um eine andere Stelle zu wählen.</translation>
    </message>
    <message>
        <source>Pre&amp;view what the map shows</source>
        <translation>&amp;Vorschau dessen, was die Karte zeigt</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>In der &amp;Karte zeigen</translation>
    </message>
    <message>
        <source>&amp;Pansharpen the whole scene…</source>
        <translation>Die ganze Szene &amp;schärfen…</translation>
    </message>
    <message>
        <source>&amp;Multispectral</source>
        <translation>&amp;Multispektral</translation>
    </message>
    <message>
        <source>Pan&amp;chromatic</source>
        <translation>Pan&amp;chromatisch</translation>
    </message>
    <message>
        <source>&amp;Left side</source>
        <translation>&amp;Linke Seite</translation>
    </message>
    <message>
        <source>&amp;Right side</source>
        <translation>&amp;Rechte Seite</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>&amp;Trennlinie</translation>
    </message>
    <message>
        <source>Drag the divider on the map</source>
        <translation>Trennlinie in der Karte ziehen</translation>
    </message>
    <message>
        <source>Keys: comma and full stop on the map, arrows on the slider</source>
        <translation>Tasten: Komma und Punkt in der Karte, Pfeile am Schieber</translation>
    </message>
    <message>
        <source>Fuse the part of the scene that the map shows. Its pixels are those that the whole run would give.</source>
        <translation>Den Teil der Szene schärfen, den die Karte zeigt. Seine Pixel sind die, die der ganze Lauf ergäbe.</translation>
    </message>
    <message>
        <source>Open the algorithm with these layers and the method</source>
        <translation>Den Algorithmus mit diesen Layern und der Methode öffnen</translation>
    </message>
    <message>
        <source>MS as it is</source>
        <translation>MS, wie es ist</translation>
    </message>
    <message>
        <source>MS interpolated</source>
        <translation>MS interpoliert</translation>
    </message>
    <message>
        <source>How to make a Python with PyTorch</source>
        <translation>Wie man ein Python mit PyTorch anlegt</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Anlegen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>With Python from python.org or of your system</source>
        <translation>Mit dem Python von python.org oder Ihres Systems</translation>
    </message>
    <message>
        <source>With conda or Miniforge</source>
        <translation>Mit conda oder Miniforge</translation>
    </message>
    <message>
        <source>Way to make it</source>
        <translation>Weg dorthin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>KSDiff can make one in a folder of its own in your profile.</source>
        <translation>KSDiff kann eines in einem eigenen Ordner Ihres Profils anlegen.</translation>
    </message>
    <message>
        <source>Or make it yourself:</source>
        <translation>Oder legen Sie es selbst an:</translation>
    </message>
    <message>
        <source>Run this in a terminal; it takes about 1 GB on the disk and computes on the CPU. Then choose the folder {folder} above and test it. For an NVIDIA GPU install the build of PyTorch that pytorch.org names for your system.</source>
        <translation>Führen Sie dies in einem Terminal aus; es braucht etwa 1 GB auf der Platte und rechnet auf der CPU. Wählen Sie dann oben den Ordner {folder} und prüfen Sie ihn. Für eine NVIDIA-GPU installieren Sie den Build von PyTorch, den pytorch.org für Ihr System nennt.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Compare the selected weights with their published SHA-256</source>
        <translation>Gewählte Gewichte mit ihrem veröffentlichten SHA-256 vergleichen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Add weights from a file, without a network</source>
        <translation>Gewichte aus einer Datei hinzufügen, ohne Netz</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Herunterladen…</translation>
    </message>
    <message>
        <source>Add weights from the list, or from an address</source>
        <translation>Gewichte aus der Liste oder von einer Adresse hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Delete weights that were added; those of KSDiff stay</source>
        <translation>Hinzugefügte Gewichte löschen; die von KSDiff bleiben</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the file of the selected weights in the file manager</source>
        <translation>Datei der gewählten Gewichte im Dateiverwalter zeigen</translation>
    </message>
    <message>
        <source>Verify weights</source>
        <translation>Gewichte prüfen</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Gewichte importieren</translation>
    </message>
    <message>
        <source>Download weights</source>
        <translation>Gewichte herunterladen</translation>
    </message>
    <message>
        <source>Delete the files of these weights?

{names}</source>
        <translation>Die Dateien dieser Gewichte löschen?

{names}</translation>
    </message>
    <message>
        <source>Remove weights</source>
        <translation>Gewichte entfernen</translation>
    </message>
    <message>
        <source>Removed: {names}.</source>
        <translation>Entfernt: {names}.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {error}.</source>
        <translation>{folder} kann nicht angelegt werden: {error}.</translation>
    </message>
    <message>
        <source>Check that the folder above it can be written.</source>
        <translation>Prüfen Sie, ob der Ordner darüber beschreibbar ist.</translation>
    </message>
    <message>
        <source>Weights are what the network of KSDiff has learned. Pansharpen uses those called ksdiff, unless you give it the name of others.</source>
        <translation>Gewichte sind, was das Netz von KSDiff gelernt hat. Pansharpening verwendet die namens ksdiff, sofern Sie nicht den Namen anderer angeben.</translation>
    </message>
    <message>
        <source>{name} is ready. Give this name as “Weights” of Pansharpen.</source>
        <translation>{name} ist bereit. Geben Sie diesen Namen als „Gewichte“ des Pansharpenings an.</translation>
    </message>
    <message>
        <source>Verified: {names}.</source>
        <translation>Geprüft: {names}.</translation>
    </message>
    <message>
        <source>&amp;Replace other weights of this name</source>
        <translation>Andere Gewichte dieses Namens &amp;ersetzen</translation>
    </message>
    <message>
        <source>Details of the weights</source>
        <translation>Einzelheiten der Gewichte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Choose weights</source>
        <translation>Gewichte wählen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>64 digits 0 to 9 and a to f</source>
        <translation>64 Ziffern 0 bis 9 und a bis f</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;SHA-256</source>
        <translation>&amp;SHA-256</translation>
    </message>
    <message>
        <source>What does not have this SHA-256 will not be installed.</source>
        <translation>Was nicht diesen SHA-256 hat, wird nicht installiert.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No {role} raster was given.</source>
        <translation>Es wurde kein {role}-Raster angegeben.</translation>
    </message>
    <message>
        <source>Choose a layer or a file.</source>
        <translation>Wählen Sie einen Layer oder eine Datei.</translation>
    </message>
    <message>
        <source>{name} ({key}) cannot be {value}.</source>
        <translation>{name} ({key}) kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>Give a value that the parameter allows.</source>
        <translation>Geben Sie einen Wert an, den der Parameter erlaubt.</translation>
    </message>
    <message>
        <source>Choose from {options}.</source>
        <translation>Wählen Sie aus {options}.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Geben Sie eine ganze Zahl von {least} bis {most} an.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>Geben Sie eine Zahl von {least} bis {most} an.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Geben Sie eine Zahl an.</translation>
    </message>
    <message>
        <source>{name} was chosen as both PAN and MS.</source>
        <translation>{name} wurde sowohl als PAN als auch als MS gewählt.</translation>
    </message>
    <message>
        <source>Choose two rasters of the same scene.</source>
        <translation>Wählen Sie zwei Raster derselben Szene.</translation>
    </message>
    <message>
        <source>Choose a file name that ends with {suffix}.</source>
        <translation>Wählen Sie einen Dateinamen, der auf {suffix} endet.</translation>
    </message>
    <message>
        <source>No output file was given.</source>
        <translation>Es wurde keine Ausgabedatei angegeben.</translation>
    </message>
    <message>
        <source>{name} is not a raster; a {role} raster is needed.</source>
        <translation>{name} ist kein Raster; es wird ein {role}-Raster gebraucht.</translation>
    </message>
    <message>
        <source>Choose a raster layer.</source>
        <translation>Wählen Sie einen Rasterlayer.</translation>
    </message>
    <message>
        <source>{name} comes from the provider “{kind}” and has no original pixel values.</source>
        <translation>{name} kommt vom Datenanbieter „{kind}“ und hat keine ursprünglichen Pixelwerte.</translation>
    </message>
    <message>
        <source>Choose a raster file as the {role} raster.</source>
        <translation>Wählen Sie eine Rasterdatei als {role}-Raster.</translation>
    </message>
    <message>
        <source>The layer {name} is broken: its file cannot be opened.</source>
        <translation>Der Layer {name} ist defekt: Seine Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Repair its data source.</source>
        <translation>Reparieren Sie seine Datenquelle.</translation>
    </message>
    <message>
        <source>Making a Python with PyTorch</source>
        <translation>Ein Python mit PyTorch wird angelegt</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>The mask {name} is neither a layer of polygons nor a raster.</source>
        <translation>Die Maske {name} ist weder ein Polygon-Layer noch ein Raster.</translation>
    </message>
    <message>
        <source>Choose a polygon layer or a raster.</source>
        <translation>Wählen Sie einen Polygon-Layer oder ein Raster.</translation>
    </message>
    <message>
        <source>The mask {name} cannot be saved: {problem}.</source>
        <translation>Die Maske {name} kann nicht gespeichert werden: {problem}.</translation>
    </message>
    <message>
        <source>Save the layer as a file and choose that.</source>
        <translation>Speichern Sie den Layer als Datei und wählen Sie diese.</translation>
    </message>
    <message>
        <source>Pansharpen with KSDiff…</source>
        <translation>Pansharpening mit KSDiff…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>Gewichte…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>The map shows a place far from the panchromatic layer.</source>
        <translation>Die Karte zeigt eine Stelle weit weg vom panchromatischen Layer.</translation>
    </message>
    <message>
        <source>Zoom to that layer first.</source>
        <translation>Zoomen Sie zuerst auf diesen Layer.</translation>
    </message>
    <message>
        <source>The Python of QGIS has no PyTorch.</source>
        <translation>Das Python von QGIS hat kein PyTorch.</translation>
    </message>
    <message>
        <source>The Python of QGIS has PyTorch{version}.</source>
        <translation>Das Python von QGIS hat PyTorch{version}.</translation>
    </message>
    <message>
        <source>none, and none is needed</source>
        <translation>keines, und es wird keines gebraucht</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU {device}.</source>
        <translation>KSDiff kann dort rechnen, auf der GPU {device}.</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU of Apple.</source>
        <translation>KSDiff kann dort rechnen, auf der GPU von Apple.</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the CPU.</source>
        <translation>KSDiff kann dort rechnen, auf der CPU.</translation>
    </message>
    <message>
        <source>This Python has 32 bit; PyTorch needs one with 64 bit.</source>
        <translation>Dieses Python hat 32 Bit; PyTorch braucht eines mit 64 Bit.</translation>
    </message>
    <message>
        <source>KSDiff cannot compute there. Missing or broken: {packages}.</source>
        <translation>KSDiff kann dort nicht rechnen. Es fehlt oder ist kaputt: {packages}.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>Device: CPU</source>
        <translation>Gerät: CPU</translation>
    </message>
    <message>
        <source>Device: {name}, {memory} MB</source>
        <translation>Gerät: {name}, {memory} MB</translation>
    </message>
    <message>
        <source>KSDiff pansharpening</source>
        <translation>KSDiff-Pansharpening</translation>
    </message>
    <message>
        <source>{name} (pansharpened)</source>
        <translation>{name} (geschärft)</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch, which the Python of QGIS does not have.</source>
        <translation>Die Methode ksdiff braucht PyTorch, das im Python von QGIS fehlt.</translation>
    </message>
    <message>
        <source>Make or choose a Python that has it under Settings, Options, KSDiff, or take the method mtf-glp-hpm, which needs nothing.</source>
        <translation>Legen Sie unter Einstellungen, Optionen, KSDiff ein Python an, das es hat, oder wählen Sie eines, oder nehmen Sie die Methode mtf-glp-hpm, die nichts braucht.</translation>
    </message>
    <message>
        <source>PyTorch of {python}</source>
        <translation>PyTorch von {python}</translation>
    </message>
    <message>
        <source>PyTorch not installed</source>
        <translation>PyTorch nicht installiert</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}.</source>
        <translation>Unerwarteter Fehler {kind}: {error}.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Removed {path}.</source>
        <translation>{path} wurde entfernt.</translation>
    </message>
    <message>
        <source>{name} is ready: {path}</source>
        <translation>{name} ist bereit: {path}</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Prüfe {name}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Trained on: {data}</source>
        <translation>Trainiert mit: {data}</translation>
    </message>
    <message>
        <source>Folder of your own weights</source>
        <translation>Ordner Ihrer eigenen Gewichte</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>kann geladen werden</translation>
    </message>
    <message>
        <source>without known hash</source>
        <translation>ohne bekannten Hash</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>nicht wie erwartet</translation>
    </message>
    <message>
        <source>Nobody has stated a SHA-256 to compare this file with. Import it to have one kept.</source>
        <translation>Niemand hat einen SHA-256 genannt, mit dem diese Datei verglichen werden könnte. Importieren Sie sie, damit einer festgehalten wird.</translation>
    </message>
    <message>
        <source>This file is damaged, or not the one that is known by this name. Remove it, or get it anew.</source>
        <translation>Diese Datei ist beschädigt oder nicht die, die unter diesem Namen bekannt ist. Entfernen Sie sie, oder besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>ships with KSDiff</source>
        <translation>gehört zu KSDiff</translation>
    </message>
    <message>
        <source>download</source>
        <translation>zum Herunterladen</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>brightest</source>
        <translation>hellste</translation>
    </message>
    <message>
        <source>darkest</source>
        <translation>dunkelste</translation>
    </message>
    <message>
        <source>greenest</source>
        <translation>grünste</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>minutes is {0}, expected a number above 0 up to 1440.</source>
        <translation>minutes ist {0}, erwartet wird eine Zahl über 0 bis 1440.</translation>
    </message>
    <message>
        <source>Give a number of minutes in that range.</source>
        <translation>Geben Sie eine Anzahl Minuten in diesem Bereich an.</translation>
    </message>
    <message>
        <source>steps is {0}, expected 0 to {1}.</source>
        <translation>steps ist {0}, erwartet wird 0 bis {1}.</translation>
    </message>
    <message>
        <source>Give a whole number in that range.</source>
        <translation>Geben Sie eine ganze Zahl in diesem Bereich an.</translation>
    </message>
    <message>
        <source>device is {0}, expected one of {1}.</source>
        <translation>device ist {0}, erwartet wird eines von {1}.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie davon eines.</translation>
    </message>
    <message>
        <source>On {0} held-out blocks the error at reduced resolution changed by {1}; a clear fall of at least {2} is required.</source>
        <translation>In {0} zurückgehaltenen Blöcken hat sich der Fehler bei verringerter Auflösung um {1} geändert; verlangt ist ein deutlicher Rückgang um mindestens {2}.</translation>
    </message>
    <message>
        <source>At full resolution HQNR fell from {0} to {1}; it must not fall.</source>
        <translation>Bei voller Auflösung ist HQNR von {0} auf {1} gefallen; es darf nicht fallen.</translation>
    </message>
    <message>
        <source>The reprojection error grew from {0} to {1}; it must not grow.</source>
        <translation>Der Rückprojektionsfehler ist von {0} auf {1} gewachsen; er darf nicht wachsen.</translation>
    </message>
    <message>
        <source>Other weights are called {0} already ({1}).</source>
        <translation>Es heißen bereits andere Gewichte {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another name, or allow to overwrite them if they are your own.</source>
        <translation>Wählen Sie einen anderen Namen, oder erlauben Sie das Überschreiben, wenn es Ihre eigenen sind.</translation>
    </message>
    <message>
        <source>{0} trials of {1} steps, as asked for.</source>
        <translation>{0} Versuche zu {1} Schritten, wie verlangt.</translation>
    </message>
    <message>
        <source>{0} trial{1} of {2} steps fit into {3} minutes; with steps = {4} the same weights are made again.</source>
        <translation>In {3} Minuten passen {0} Versuch(e) zu {2} Schritten; mit steps = {4} entstehen dieselben Gewichte noch einmal.</translation>
    </message>
    <message>
        <source>{0} minutes are too short for this scene on this machine; about {1} are needed.</source>
        <translation>{0} Minuten sind auf diesem Rechner zu kurz für diese Szene; etwa {1} werden gebraucht.</translation>
    </message>
    <message>
        <source>{0} more need more time.</source>
        <translation>Für {0} weitere wird mehr Zeit gebraucht.</translation>
    </message>
    <message>
        <source>Adapted from {0} {1} on {2}, {3}</source>
        <translation>Angepasst aus {0} {1} an {2}, {3}</translation>
    </message>
    <message>
        <source>of that scene</source>
        <translation>die jener Szene</translation>
    </message>
    <message>
        <source>unknown sensor</source>
        <translation>unbekannter Sensor</translation>
    </message>
    <message>
        <source>The weights before stay the better choice for this scene; nothing was written.</source>
        <translation>Die bisherigen Gewichte bleiben für diese Szene die bessere Wahl; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>on {0} held-out blocks ERGAS went from {1} to {2}, block by block {3}; at full resolution HQNR went from {4} to {5}, the reprojection error from {6} to {7}.</source>
        <translation>in {0} zurückgehaltenen Blöcken ging ERGAS von {1} auf {2}, Block für Block {3}; bei voller Auflösung ging HQNR von {4} auf {5}, der Rückprojektionsfehler von {6} auf {7}.</translation>
    </message>
    <message>
        <source>Wrote {0}: {1}, {2} numbers.</source>
        <translation>{0} geschrieben: {1}, {2} Zahlen.</translation>
    </message>
    <message>
        <source>No weights passed</source>
        <translation>Keine Gewichte haben bestanden</translation>
    </message>
    <message>
        <source>to adapt to the scene</source>
        <translation>beim Anpassen an die Szene</translation>
    </message>
    <message>
        <source>{0} holds weights that are adapted to a scene already.</source>
        <translation>{0} enthält Gewichte, die bereits an eine Szene angepasst sind.</translation>
    </message>
    <message>
        <source>Adapt the ones they were made of, by default those that ship with KSDiff.</source>
        <translation>Passen Sie die an, aus denen sie gemacht wurden, standardmäßig die mit KSDiff gelieferten.</translation>
    </message>
    <message>
        <source>The scene holds {0} valid numbers of MS; even the smallest adaptation needs more.</source>
        <translation>Die Szene enthält {0} gültige Zahlen von MS; selbst die kleinste Anpassung braucht mehr.</translation>
    </message>
    <message>
        <source>Trying {0}</source>
        <translation>Versuch: {0}</translation>
    </message>
    <message>
        <source>Learned one scale lower, {0}: the error at the scale of MS changed by {1}.</source>
        <translation>Eine Stufe gröber gelernt, {0}: Der Fehler im Maßstab von MS hat sich um {1} geändert.</translation>
    </message>
    <message>
        <source>What can be learned from this scene at a coarser scale does not hold at the finer one: in the rehearsal the best of {0} ways changed the error by {1}.</source>
        <translation>Was sich aus dieser Szene in einem gröberen Maßstab lernen lässt, gilt im feineren nicht: In der Probe hat der beste von {0} Wegen den Fehler um {1} geändert.</translation>
    </message>
    <message>
        <source>Learning {0}</source>
        <translation>Lernen: {0}</translation>
    </message>
    <message>
        <source>Learned at the scale of MS, {0}: {1}</source>
        <translation>Im Maßstab von MS gelernt, {0}: {1}</translation>
    </message>
    <message>
        <source>The adapted weights cannot be stored: {0}.</source>
        <translation>Die angepassten Gewichte können nicht gespeichert werden: {0}.</translation>
    </message>
    <message>
        <source>Free some space in {0}.</source>
        <translation>Schaffen Sie Platz in {0}.</translation>
    </message>
    <message>
        <source>Storing the weights</source>
        <translation>Die Gewichte werden gespeichert</translation>
    </message>
    <message>
        <source>MS has {0} x {1} pixels, of which too few are valid and under PAN; at least {2} x {3} in one piece are needed to learn and to test.</source>
        <translation>MS hat {0} x {1} Pixel, von denen zu wenige gültig sind und unter PAN liegen; zum Lernen und Prüfen werden mindestens {2} x {3} am Stück gebraucht.</translation>
    </message>
    <message>
        <source>PAN {0} x {1}, MS {2} x {3} pixels with {4} bands; sensor {5}; Nyquist gains {6}.</source>
        <translation>PAN {0} x {1}, MS {2} x {3} Pixel mit {4} Kanälen; Sensor {5}; Nyquist-Verstärkungen {6}.</translation>
    </message>
    <message>
        <source>{0} was given as both PAN and MS.</source>
        <translation>{0} wurde sowohl als PAN als auch als MS angegeben.</translation>
    </message>
    <message>
        <source>Choose two images of the same scene.</source>
        <translation>Wählen Sie zwei Bilder derselben Szene.</translation>
    </message>
    <message>
        <source>{0} plot{1} of {2} x {3} MS pixels; a quarter of each is held out.</source>
        <translation>{0} Fläche(n) von {2} x {3} MS-Pixeln; von jeder wird ein Viertel zurückgehalten.</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>the offsets of the last layers</source>
        <translation>die Versätze der letzten Schichten</translation>
    </message>
    <message>
        <source>the offsets of all layers</source>
        <translation>die Versätze aller Schichten</translation>
    </message>
    <message>
        <source>the offsets of all layers, PAN's share first</source>
        <translation>die Versätze aller Schichten, der Anteil von PAN zuerst</translation>
    </message>
    <message>
        <source>the offsets of all layers, from pairs of ratio 2</source>
        <translation>die Versätze aller Schichten, aus Paaren mit dem Verhältnis 2</translation>
    </message>
    <message>
        <source>the last layers</source>
        <translation>die letzten Schichten</translation>
    </message>
    <message>
        <source>% of pixels</source>
        <translation>% der Pixel</translation>
    </message>
    <message>
        <source>This raster</source>
        <translation>Dieses Raster</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Too few pixels are valid for histograms.</source>
        <translation>Für Histogramme sind zu wenige Pixel gültig.</translation>
    </message>
    <message>
        <source>{0}. The {1} place</source>
        <translation>{0}. Ort ({1})</translation>
    </message>
    <message>
        <source>No place is free enough of nodata for a spectrum.</source>
        <translation>Keine Stelle ist für ein Spektrum frei genug von Nodata.</translation>
    </message>
    <message>
        <source>No edge is free enough of nodata for a profile.</source>
        <translation>Keine Kante ist für ein Profil frei genug von Nodata.</translation>
    </message>
    <message>
        <source>{0}, correlation with PAN {1}</source>
        <translation>{0}, Korrelation mit PAN {1}</translation>
    </message>
    <message>
        <source>PAN, mean and contrast matched</source>
        <translation>PAN, Mittelwert und Kontrast angeglichen</translation>
    </message>
    <message>
        <source>EXP (MS interpolated)</source>
        <translation>EXP (MS interpoliert)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Histogram of {0}</source>
        <translation>Histogramm von {0}</translation>
    </message>
    <message>
        <source>Profile of {0}</source>
        <translation>Profil von {0}</translation>
    </message>
    <message>
        <source>PAN pixels from the edge</source>
        <translation>PAN-Pixel von der Kante</translation>
    </message>
    <message>
        <source>Wavelength, nm</source>
        <translation>Wellenlänge, nm</translation>
    </message>
    <message>
        <source>{0}: {1}° between MS and this raster</source>
        <translation>{0}: {1}° zwischen MS und diesem Raster</translation>
    </message>
    <message>
        <source>The fused raster lies outside the area that PAN and MS have in common.</source>
        <translation>Das geschärfte Raster liegt außerhalb des Gebiets, das PAN und MS gemeinsam haben.</translation>
    </message>
    <message>
        <source>Choose the PAN and the MS it was made of.</source>
        <translation>Wählen Sie das PAN und das MS, aus denen es gemacht wurde.</translation>
    </message>
    <message>
        <source>The {0} has the coordinate reference system {1}, the PAN {2}.</source>
        <translation>Das {0}-Raster hat das Koordinatenbezugssystem {1}, PAN hat {2}.</translation>
    </message>
    <message>
        <source>Warp the {0} to the grid of the PAN first.</source>
        <translation>Transformieren Sie das {0}-Raster zuerst auf das Gitter von PAN.</translation>
    </message>
    <message>
        <source>The {0} does not have the pixels of the PAN: over its {1} x {2} pixels the two grids drift {3} PAN pixels apart.</source>
        <translation>Das {0}-Raster hat nicht die Pixel von PAN: Über seine {1} x {2} Pixel laufen die beiden Gitter um {3} PAN-Pixel auseinander.</translation>
    </message>
    <message>
        <source>Choose the PAN it was made of, or warp the {0} to the grid of the PAN first.</source>
        <translation>Wählen Sie das PAN, aus dem es gemacht wurde, oder transformieren Sie das {0}-Raster zuerst auf das Gitter von PAN.</translation>
    </message>
    <message>
        <source>The fused raster has {0} band{1}, the MS {2}.</source>
        <translation>Das geschärfte Raster hat {0} Kanal/Kanäle, MS hat {2}.</translation>
    </message>
    <message>
        <source>Choose the MS bands that the bands of the fused raster stand for, in its order.</source>
        <translation>Wählen Sie die MS-Kanäle, für die die Kanäle des geschärften Rasters stehen, in dessen Reihenfolge.</translation>
    </message>
    <message>
        <source>The reference has {0} bands, the fused raster {1}.</source>
        <translation>Die Referenz hat {0} Kanäle, das geschärfte Raster {1}.</translation>
    </message>
    <message>
        <source>Choose a reference with the bands of the fused raster.</source>
        <translation>Wählen Sie eine Referenz mit den Kanälen des geschärften Rasters.</translation>
    </message>
    <message>
        <source>The uncertainty raster has {0} bands, expected 1 or {1}.</source>
        <translation>Das Unsicherheits-Raster hat {0} Kanäle, erwartet wird 1 oder {1}.</translation>
    </message>
    <message>
        <source>Choose the uncertainty of this fused raster.</source>
        <translation>Wählen Sie die Unsicherheit dieses geschärften Rasters.</translation>
    </message>
    <message>
        <source>fused raster</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>uncertainty raster</source>
        <translation>Unsicherheits</translation>
    </message>
    <message>
        <source>A quality report needs a fused raster and an output, a page or a JSON file.</source>
        <translation>Ein Gütebericht braucht ein geschärftes Raster und eine Ausgabe, eine Seite oder eine JSON-Datei.</translation>
    </message>
    <message>
        <source>Name the raster, and a file that ends in .html or .json.</source>
        <translation>Nennen Sie das Raster und eine Datei, die auf .html oder .json endet.</translation>
    </message>
    <message>
        <source>method is {0}, expected one of {1}.</source>
        <translation>method ist {0}, erwartet wird eines von {1}.</translation>
    </message>
    <message>
        <source>The raster does not say that KSDiff made it. A finished file cannot be judged at reduced resolution: that needs the method itself, run again on the degraded images. The indices at full resolution above are all that can be said.</source>
        <translation>Das Raster sagt nicht, dass KSDiff es gemacht hat. Eine fertige Datei kann nicht bei verringerter Auflösung beurteilt werden: Das braucht die Methode selbst, die noch einmal auf den vergröberten Bildern läuft. Die Indizes bei voller Auflösung oben sind alles, was sich sagen lässt.</translation>
    </message>
    <message>
        <source>Judging a method at reduced resolution was not asked for.</source>
        <translation>Die Beurteilung einer Methode bei verringerter Auflösung wurde nicht verlangt.</translation>
    </message>
    <message>
        <source>With a reference, reduced resolution is not needed.</source>
        <translation>Mit einer Referenz wird die verringerte Auflösung nicht gebraucht.</translation>
    </message>
    <message>
        <source>The raster names its method: {0}.</source>
        <translation>Das Raster nennt seine Methode: {0}.</translation>
    </message>
    <message>
        <source>Reduced resolution: degrading the scene</source>
        <translation>Verringerte Auflösung: die Szene wird vergröbert</translation>
    </message>
    <message>
        <source>Reduced resolution: {0}</source>
        <translation>Verringerte Auflösung: {0}</translation>
    </message>
    <message>
        <source>The method {0} was named by the user, not by the raster: these numbers say how good it is on this scene, not how the raster was made.</source>
        <translation>Die Methode {0} wurde vom Benutzer genannt, nicht vom Raster: Diese Zahlen sagen, wie gut sie auf dieser Szene ist, nicht wie das Raster gemacht wurde.</translation>
    </message>
    <message>
        <source>The raster was made with the weights {0}; judged are the weights {1}.</source>
        <translation>Das Raster wurde mit den Gewichten {0} gemacht; beurteilt werden die Gewichte {1}.</translation>
    </message>
    <message>
        <source>Reduced resolution was not possible. {0}</source>
        <translation>Verringerte Auflösung war nicht möglich. {0}</translation>
    </message>
    <message>
        <source>The raster was made by {0}, which cannot run here. {1}</source>
        <translation>Das Raster wurde mit {0} gemacht, das hier nicht laufen kann. {1}</translation>
    </message>
    <message>
        <source>of unknown name</source>
        <translation>unbekannten Namens</translation>
    </message>
    <message>
        <source>Indices without a reference are hints. They depend on the settings below, agree only weakly with comparisons against a true image, and reward blur: interpolation (EXP) adds nothing and can have a high HQNR. Read HQNR together with D_rho and the reprojection error, look at the pictures, and compare only numbers that were computed with the same settings. Differences of HQNR below {0} say nothing.</source>
        <translation>Indizes ohne Referenz sind Hinweise. Sie hängen von den Einstellungen unten ab, stimmen nur schwach mit Vergleichen mit einem wahren Bild überein und belohnen Unschärfe: Interpolation (EXP) fügt nichts hinzu und kann ein hohes HQNR haben. Lesen Sie HQNR zusammen mit D_rho und dem Rückprojektionsfehler, sehen Sie sich die Bilder an, und vergleichen Sie nur Zahlen, die mit denselben Einstellungen berechnet wurden. Unterschiede von HQNR unter {0} besagen nichts.</translation>
    </message>
    <message>
        <source>D_lambda, D_s, QNR: Alparone et al. 2008, D_s at PAN scale as in the DLPan-Toolbox.</source>
        <translation>D_lambda, D_s, QNR: Alparone et al. 2008, D_s im Maßstab von PAN wie in der DLPan-Toolbox.</translation>
    </message>
    <message>
        <source>D_lambda_K: Khan, Alparone and Chanussot 2009, without decimation. HQNR: Aiazzi et al. 2014.</source>
        <translation>D_lambda_K: Khan, Alparone und Chanussot 2009, ohne Dezimierung. HQNR: Aiazzi et al. 2014.</translation>
    </message>
    <message>
        <source>D_rho and the reprojection error: after Scarpa and Ciotola 2022; the property is Wald's.</source>
        <translation>D_rho und der Rückprojektionsfehler: nach Scarpa und Ciotola 2022; die Eigenschaft stammt von Wald.</translation>
    </message>
    <message>
        <source>SAM: Kruse et al. 1993. ERGAS: Wald 2000. Q2n: Garzelli and Nencini 2009. SCC: Zhou et al. 1998.</source>
        <translation>SAM: Kruse et al. 1993. ERGAS: Wald 2000. Q2n: Garzelli und Nencini 2009. SCC: Zhou et al. 1998.</translation>
    </message>
    <message>
        <source>Reduced resolution: Wald, Ranchin and Mangolini 1997, with filters matched to the sensor.</source>
        <translation>Verringerte Auflösung: Wald, Ranchin und Mangolini 1997, mit auf den Sensor abgestimmten Filtern.</translation>
    </message>
    <message>
        <source>Quality of {0}</source>
        <translation>Güte von {0}</translation>
    </message>
    <message>
        <source>{0} pixels, {1} band{2}, {3}, {4}</source>
        <translation>{0} Pixel, {1} Kanal/Kanäle, {3}, {4}</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identisch</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Ein Teil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>On average {0} DN, {1} % of the mean; 95 % of the values are below {2} DN.</source>
        <translation>Im Mittel {0} DN, {1} % des Mittelwerts; 95 % der Werte liegen unter {2} DN.</translation>
    </message>
    <message>
        <source>Places with the most, with much and with average detail. All images with bands share one stretch; the MS is shown in its own pixels. Maps are in percent of the mean DN, as root mean square over the bands.</source>
        <translation>Stellen mit den meisten, mit vielen und mit durchschnittlich vielen Einzelheiten. Alle Bilder mit Kanälen haben dieselbe Kontraststreckung; MS ist in seinen eigenen Pixeln gezeigt. Karten sind in Prozent des mittleren DN, als quadratisches Mittel über die Kanäle.</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Wie dies berechnet wurde</translation>
    </message>
    <message>
        <source>KSDiff {0}, {1}</source>
        <translation>KSDiff {0}, {1}</translation>
    </message>
    <message>
        <source>{0} windows (at most {1} of {2} × {3}) spread over {4} pixels; at reduced resolution at most {5} windows of {6} × {7} MS pixels</source>
        <translation>{0} Fenster (höchstens {1} von {2} × {3}), verteilt über {4} Pixel; bei verringerter Auflösung höchstens {5} Fenster von {6} × {7} MS-Pixeln</translation>
    </message>
    <message>
        <source>{0}, {1} pixels, {2}</source>
        <translation>{0}, {1} Pixel, {2}</translation>
    </message>
    <message>
        <source>What was assessed: crops A, B, C, places of the spectra, and the line P across an edge</source>
        <translation>Was beurteilt wurde: Ausschnitte A, B, C, Orte der Spektren und die Linie P über eine Kante</translation>
    </message>
    <message>
        <source>made by KSDiff with the method {0}</source>
        <translation>von KSDiff mit der Methode {0} gemacht</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>anderswo gemacht</translation>
    </message>
    <message>
        <source>At full resolution</source>
        <translation>Bei voller Auflösung</translation>
    </message>
    <message>
        <source>EXP is the MS interpolated, without PAN. {0} is the classical method with the highest HQNR on this scene. {1}</source>
        <translation>EXP ist das interpolierte MS, ohne PAN. {0} ist die klassische Methode mit dem höchsten HQNR auf dieser Szene. {1}</translation>
    </message>
    <message>
        <source>Its correlation with the absolute error is {0}; {1} of the errors are within it, {2} within twice of it (68 % and 95 % if it were the standard deviation of a normal error).</source>
        <translation>Ihre Korrelation mit dem absoluten Fehler ist {0}; {1} der Fehler liegen innerhalb ihres Werts, {2} innerhalb des Doppelten (68 % und 95 %, wenn sie die Standardabweichung eines normalverteilten Fehlers wäre).</translation>
    </message>
    <message>
        <source>{0} The uncertainty is that of the given raster.</source>
        <translation>{0} Die Unsicherheit ist die des angegebenen Rasters.</translation>
    </message>
    <message>
        <source>all {0} of the common area</source>
        <translation>alle {0} des gemeinsamen Gebiets</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Sharpening should keep the histograms of the MS: a little wider, not moved.</source>
        <translation>Schärfen sollte die Histogramme von MS erhalten: etwas breiter, nicht verschoben.</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spektren</translation>
    </message>
    <message>
        <source>Mean DN over 3 × 3 MS pixels at places chosen by the program, numbered in the overview. A faithful raster keeps the spectrum of the MS over such an area.</source>
        <translation>Mittlerer DN über 3 × 3 MS-Pixel an Stellen, die das Programm gewählt hat, in der Übersicht nummeriert. Ein treues Raster behält über einer solchen Fläche das Spektrum von MS.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <source>DN along the line P of the overview, across the strongest step of PAN that is straight over {0} pixels, in the band most like PAN and in the one least like it. A sharp raster steps where PAN steps; one that overshoots has halos.</source>
        <translation>DN entlang der Linie P der Übersicht, über die stärkste Stufe von PAN, die über {0} Pixel gerade ist, in dem Kanal, der PAN am ähnlichsten ist, und in dem, der ihm am wenigsten ähnelt. Ein scharfes Raster hat die Stufe dort, wo PAN sie hat; eines, das überschwingt, hat Säume.</translation>
    </message>
    <message>
        <source>radiometric consistency, reprojection error {0}</source>
        <translation>radiometrische Stimmigkeit, Rückprojektionsfehler {0}</translation>
    </message>
    <message>
        <source>HQNR; best classical method {0} {1}</source>
        <translation>HQNR; beste klassische Methode {0} {1}</translation>
    </message>
    <message>
        <source>largest shift of a band mean</source>
        <translation>größte Verschiebung eines Kanalmittelwerts</translation>
    </message>
    <message>
        <source>grid, compared with PAN</source>
        <translation>Gitter, verglichen mit PAN</translation>
    </message>
    <message>
        <source>{0} windows, the first of</source>
        <translation>{0} Fenster, das erste mit</translation>
    </message>
    <message>
        <source>one image of</source>
        <translation>ein Bild mit</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Koordinatensystem</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>{0}, MS pixel over PAN pixel; overlap {1}</source>
        <translation>{0}, MS-Pixel durch PAN-Pixel; Überlappung {1}</translation>
    </message>
    <message>
        <source>Nyquist gains</source>
        <translation>Nyquist-Verstärkungen</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>{0} × {1} pixels for Q and Q2n; D_rho in windows of {2} × {3}</source>
        <translation>{0} × {1} Pixel für Q und Q2n; D_rho in Fenstern von {2} × {3}</translation>
    </message>
    <message>
        <source>Pixels read</source>
        <translation>Gelesene Pixel</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Stimmigkeit</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>Verglichen mit der Referenz</translation>
    </message>
    <message>
        <source>Compared with {0}, pixel by pixel.</source>
        <translation>Pixel für Pixel mit {0} verglichen.</translation>
    </message>
    <message>
        <source>At reduced resolution</source>
        <translation>Bei verringerter Auflösung</translation>
    </message>
    <message>
        <source>PAN and MS were degraded by the ratio, fused again, and compared with the original MS (Wald's protocol): {0} {1} MS pixels, {2} left out on every side. This judges the method, not the file. {3}</source>
        <translation>PAN und MS wurden um das Verhältnis vergröbert, erneut verschmolzen und mit dem ursprünglichen MS verglichen (Walds Protokoll): {0} {1} MS-Pixeln, {2} an jeder Seite weggelassen. Dies beurteilt die Methode, nicht die Datei. {3}</translation>
    </message>
    <message>
        <source>Made by KSDiff</source>
        <translation>Von KSDiff gemacht</translation>
    </message>
    <message>
        <source>Agreement with the true image</source>
        <translation>Übereinstimmung mit dem wahren Bild</translation>
    </message>
    <message>
        <source>Errors band by band, DN</source>
        <translation>Fehler Kanal für Kanal, DN</translation>
    </message>
    <message>
        <source>The method {0} on this scene</source>
        <translation>Die Methode {0} auf dieser Szene</translation>
    </message>
    <message>
        <source>Error against the reference</source>
        <translation>Fehler gegenüber der Referenz</translation>
    </message>
    <message>
        <source>Reprojection error</source>
        <translation>Rückprojektionsfehler</translation>
    </message>
    <message>
        <source>No place is free enough of nodata for a picture.</source>
        <translation>Keine Stelle ist für ein Bild frei genug von Nodata.</translation>
    </message>
    <message>
        <source>Crop {0}: row {1}, column {2} of the PAN</source>
        <translation>Ausschnitt {0}: Zeile {1}, Spalte {2} von PAN</translation>
    </message>
    <message>
        <source>The assessed area</source>
        <translation>Das beurteilte Gebiet</translation>
    </message>
    <message>
        <source>The ratios of the pixel sizes along rows and columns differ: {0} and {1}.</source>
        <translation>Die Verhältnisse der Pixelgrößen entlang der Zeilen und der Spalten unterscheiden sich: {0} und {1}.</translation>
    </message>
    <message>
        <source>Warp the MS to pixels of the same shape as the PAN's first.</source>
        <translation>Transformieren Sie MS zuerst auf Pixel derselben Form wie die von PAN.</translation>
    </message>
    <message>
        <source>The scene is too small: {0}.</source>
        <translation>Die Szene ist zu klein: {0}.</translation>
    </message>
    <message>
        <source>Choose a larger scene.</source>
        <translation>Wählen Sie eine größere Szene.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Learning from the scene</source>
        <translation>Aus der Szene wird gelernt</translation>
    </message>
    <message>
        <source>Choosing windows</source>
        <translation>Fenster werden gewählt</translation>
    </message>
    <message>
        <source>Window {0} of {1}: the raster, EXP and {2}</source>
        <translation>Fenster {0} von {1}: das Raster, EXP und {2}</translation>
    </message>
    <message>
        <source>Fitting the classical methods</source>
        <translation>Die klassischen Methoden werden angepasst</translation>
    </message>
    <message>
        <source>Window {0} of {1}: classical methods</source>
        <translation>Fenster {0} von {1}: klassische Methoden</translation>
    </message>
    <message>
        <source>The fused raster has no valid pixel where PAN and MS have one.</source>
        <translation>Das geschärfte Raster hat kein gültiges Pixel, wo PAN und MS eines haben.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks of the rasters.</source>
        <translation>Prüfen Sie die Nodata-Werte und Masken der Raster.</translation>
    </message>
    <message>
        <source>HQNR of all classical methods on this scene: {0}.</source>
        <translation>HQNR aller klassischen Methoden auf dieser Szene: {0}.</translation>
    </message>
    <message>
        <source>both distortions below in one number: D_lambda_K and D_s</source>
        <translation>beide Verzerrungen darunter in einer Zahl: D_lambda_K und D_s</translation>
    </message>
    <message>
        <source>D_lambda_K</source>
        <translation>D_lambda_K</translation>
    </message>
    <message>
        <source>colours after blurring as the MS sensor does</source>
        <translation>Farben nach einer Unschärfe wie der des MS-Sensors</translation>
    </message>
    <message>
        <source>how bands resemble PAN, before and after</source>
        <translation>wie die Kanäle PAN ähneln, vorher und nachher</translation>
    </message>
    <message>
        <source>D_lambda and D_s in one number</source>
        <translation>D_lambda und D_s in einer Zahl</translation>
    </message>
    <message>
        <source>D_lambda</source>
        <translation>D_lambda</translation>
    </message>
    <message>
        <source>how bands resemble each other, before and after</source>
        <translation>wie die Kanäle einander ähneln, vorher und nachher</translation>
    </message>
    <message>
        <source>D_rho</source>
        <translation>D_rho</translation>
    </message>
    <message>
        <source>structure of PAN that is missing from the bands</source>
        <translation>Struktur von PAN, die in den Kanälen fehlt</translation>
    </message>
    <message>
        <source>Reprojection RMSE</source>
        <translation>Rückprojektions-RMSE</translation>
    </message>
    <message>
        <source>difference to the MS when seen by its sensor again</source>
        <translation>Unterschied zu MS, wenn sein Sensor es noch einmal sieht</translation>
    </message>
    <message>
        <source>Reprojection ERGAS</source>
        <translation>Rückprojektions-ERGAS</translation>
    </message>
    <message>
        <source>the same, weighted per band</source>
        <translation>dasselbe, je Kanal gewichtet</translation>
    </message>
    <message>
        <source>Reprojection RMSE, %</source>
        <translation>Rückprojektions-RMSE, %</translation>
    </message>
    <message>
        <source>in DN</source>
        <translation>in DN</translation>
    </message>
    <message>
        <source>Mean shift, %</source>
        <translation>Mittlere Verschiebung, %</translation>
    </message>
    <message>
        <source>Band by band, in the order of the raster</source>
        <translation>Kanal für Kanal, in der Reihenfolge des Rasters</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Good: the relative RMSE is at most {good} or at most that of EXP, and no band mean moved by more than {shift}. Poor: it is above {poor} and above twice that of EXP, or a band mean moved by more than {far}. Moderate: anything between. EXP adds no detail, so its error is the cost of interpolation and blur alone. No thresholds are published for this; these are our own.</source>
        <translation>Gut: Der relative RMSE ist höchstens {good} oder höchstens der von EXP, und kein Kanalmittelwert hat sich um mehr als {shift} verschoben. Schlecht: Er liegt über {poor} und über dem Doppelten dessen von EXP, oder ein Kanalmittelwert hat sich um mehr als {far} verschoben. Mittel: alles dazwischen. EXP fügt keine Einzelheiten hinzu, sein Fehler ist also allein der Preis von Interpolation und Unschärfe. Schwellen sind dafür nicht veröffentlicht; diese sind unsere eigenen.</translation>
    </message>
    <message>
        <source>The raster ({0}) has the PAN's pixel size but lies between the PAN's pixels ({1}).</source>
        <translation>Das Raster ({0}) hat die Pixelgröße von PAN, liegt aber zwischen den Pixeln von PAN ({1}).</translation>
    </message>
    <message>
        <source>It has the {0} band{1} of the MS: {2}.</source>
        <translation>Es hat die Kanäle von MS ({0}): {2}.</translation>
    </message>
    <message>
        <source>Radiometric consistency is {0}: seen again by the MS sensor, the raster differs from the MS by {1} of the mean DN (EXP: {2}).</source>
        <translation>Die radiometrische Stimmigkeit ist {0}: Vom MS-Sensor noch einmal gesehen, weicht das Raster um {1} des mittleren DN von MS ab (EXP: {2}).</translation>
    </message>
    <message>
        <source>The band means moved by at most {0} ({1}, {2}).</source>
        <translation>Die Kanalmittelwerte haben sich um höchstens {0} verschoben ({1}, {2}).</translation>
    </message>
    <message>
        <source>HQNR is {0}, {1} that of the best classical method here, {2} ({3}); interpolation alone has {4}. D_rho, the structure of PAN that is missing, is {5} ({6} {7}, interpolation {8}).</source>
        <translation>HQNR ist {0}, {1} dem der hier besten klassischen Methode, {2} ({3}); Interpolation allein hat {4}. D_rho, die Struktur von PAN, die fehlt, ist {5} ({6} {7}, Interpolation {8}).</translation>
    </message>
    <message>
        <source>The common area is {0} pixels; {1} windows spread over it were read, {2} of it.</source>
        <translation>Das gemeinsame Gebiet hat {0} Pixel; {1} darüber verteilte Fenster wurden gelesen, {2} davon.</translation>
    </message>
    <message>
        <source>not computable</source>
        <translation>nicht berechenbar</translation>
    </message>
    <message>
        <source>The raster has exactly the grid of the PAN, {0} pixels.</source>
        <translation>Das Raster hat genau das Gitter von PAN, {0} Pixel.</translation>
    </message>
    <message>
        <source>The raster ({0}) is a part of the PAN's grid ({1}), from its row {2} and column {3}.</source>
        <translation>Das Raster ({0}) ist ein Teil des Gitters von PAN ({1}), ab dessen Zeile {2} und Spalte {3}.</translation>
    </message>
    <message>
        <source>The raster ({0}) has the PAN's pixels but extends beyond the PAN ({1}).</source>
        <translation>Das Raster ({0}) hat die Pixel von PAN, reicht aber über PAN ({1}) hinaus.</translation>
    </message>
    <message>
        <source>The radiometric consistency could not be computed: too few pixels are valid.</source>
        <translation>Die radiometrische Stimmigkeit konnte nicht berechnet werden: Zu wenige Pixel sind gültig.</translation>
    </message>
    <message>
        <source>The shift of the band means could not be computed.</source>
        <translation>Die Verschiebung der Kanalmittelwerte konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>The band means are those of the MS.</source>
        <translation>Die Kanalmittelwerte sind die von MS.</translation>
    </message>
    <message>
        <source>HQNR could not be computed: too few pixels are valid.</source>
        <translation>HQNR konnte nicht berechnet werden: Zu wenige Pixel sind gültig.</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>All pixels of the common area were assessed.</source>
        <translation>Alle Pixel des gemeinsamen Gebiets wurden beurteilt.</translation>
    </message>
    <message>
        <source>The raster lies {0} rows and {1} columns off the PAN's pixels; all indices contain this shift.</source>
        <translation>Das Raster liegt {0} Zeilen und {1} Spalten neben den Pixeln von PAN; alle Indizes enthalten diese Verschiebung.</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system; it was placed by its coordinates.</source>
        <translation>Das Raster hat kein Koordinatenbezugssystem; es wurde nach seinen Koordinaten platziert.</translation>
    </message>
    <message>
        <source>PAN and MS overlap by only {0}; the rest was not assessed.</source>
        <translation>PAN und MS überlappen nur zu {0}; der Rest wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>The raster covers only {0} of what PAN and MS have in common.</source>
        <translation>Das Raster bedeckt nur {0} dessen, was PAN und MS gemeinsam haben.</translation>
    </message>
    <message>
        <source>{0} of the pixels that PAN and MS have are nodata in the raster.</source>
        <translation>{0} der Pixel, die PAN und MS haben, sind im Raster Nodata.</translation>
    </message>
    <message>
        <source>The sensor is unknown, so a Nyquist gain of {0} was assumed for all bands. D_lambda_K, HQNR and the reprojection error depend on it; name the sensor if you know it.</source>
        <translation>Der Sensor ist unbekannt, deshalb wurde für alle Kanäle eine Nyquist-Verstärkung von {0} angenommen. D_lambda_K, HQNR und der Rückprojektionsfehler hängen davon ab; nennen Sie den Sensor, wenn Sie ihn kennen.</translation>
    </message>
    <message>
        <source>Outside the range of the PAN of {0}: {1}. PAN did not see these bands; their detail is an estimate.</source>
        <translation>Außerhalb des Bereichs des PAN von {0}: {1}. PAN hat diese Kanäle nicht gesehen; ihre Einzelheiten sind geschätzt.</translation>
    </message>
    <message>
        <source>Correlation with PAN is low in {0}: where such a band differs from PAN, its detail is an estimate.</source>
        <translation>Die Korrelation mit PAN ist gering in {0}: Wo sich ein solcher Kanal von PAN unterscheidet, sind seine Einzelheiten geschätzt.</translation>
    </message>
    <message>
        <source>The values of the raster are of another scale than those of the MS (see the means in the band table). Spectral indices compare both as they are; rescale the raster first.</source>
        <translation>Die Werte des Rasters haben eine andere Skala als die von MS (siehe die Mittelwerte in der Kanaltabelle). Spektrale Indizes vergleichen beide, wie sie sind; skalieren Sie das Raster zuerst um.</translation>
    </message>
    <message>
        <source>Scale and offset of the raster's bands are not those of the MS; stored values count.</source>
        <translation>Skala und Versatz der Kanäle des Rasters sind nicht die von MS; es gelten die gespeicherten Werte.</translation>
    </message>
    <message>
        <source>Band {0} of the raster resembles {1} of the MS more than {2}: the order of the bands may differ.</source>
        <translation>Kanal {0} des Rasters ähnelt {1} von MS mehr als {2}: Die Reihenfolge der Kanäle könnte abweichen.</translation>
    </message>
    <message>
        <source>The raster has hardly more of PAN's structure than interpolation; is it sharpened?</source>
        <translation>Das Raster hat kaum mehr von der Struktur von PAN als die Interpolation; ist es geschärft?</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>x {0} to {1}, y {2} to {3}</source>
        <translation>x {0} bis {1}, y {2} bis {3}</translation>
    </message>
    <message>
        <source>({0}, {1}) along and ({2}, {3}) down</source>
        <translation>({0}, {1}) entlang und ({2}, {3}) abwärts</translation>
    </message>
    <message>
        <source>PAN and MS do not have the same directions of rows and columns (PAN step {0}, MS step {1}).</source>
        <translation>PAN und MS haben nicht dieselben Richtungen von Zeilen und Spalten (Schritt von PAN {0}, Schritt von MS {1}).</translation>
    </message>
    <message>
        <source>Warp the MS to the orientation of the PAN first.</source>
        <translation>Transformieren Sie MS zuerst auf die Ausrichtung von PAN.</translation>
    </message>
    <message>
        <source>overlap by only {0} %</source>
        <translation>überlappen nur zu {0} %</translation>
    </message>
    <message>
        <source>do not overlap</source>
        <translation>überlappen nicht</translation>
    </message>
    <message>
        <source>PAN and MS {0}: PAN spans {1}, MS spans {2}.</source>
        <translation>PAN und MS {0}: PAN erstreckt sich über {1}, MS über {2}.</translation>
    </message>
    <message>
        <source>Choose two images of the same place.</source>
        <translation>Wählen Sie zwei Bilder desselben Orts.</translation>
    </message>
    <message>
        <source>The {0} has no usable geotransform: {1}.</source>
        <translation>{0} hat keine brauchbare Geotransformation: {1}.</translation>
    </message>
    <message>
        <source>Georeference or orthorectify it first.</source>
        <translation>Georeferenzieren oder orthorektifizieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>PAN and MS seem to be exchanged: the PAN's pixels are {0} times larger than those of the MS.</source>
        <translation>PAN und MS sind anscheinend vertauscht: Die Pixel von PAN sind {0}-mal größer als die von MS.</translation>
    </message>
    <message>
        <source>Exchange the two inputs.</source>
        <translation>Vertauschen Sie die beiden Eingaben.</translation>
    </message>
    <message>
        <source>The MS pixels are {0} times as large as the PAN pixels; between {1} and {2} times is expected.</source>
        <translation>Die MS-Pixel sind {0}-mal so groß wie die PAN-Pixel; erwartet wird das {1}- bis {2}-Fache.</translation>
    </message>
    <message>
        <source>MS pixels are {0} PAN pixels wide but {1} high; both must agree.</source>
        <translation>MS-Pixel sind {0} PAN-Pixel breit, aber {1} hoch; beides muss übereinstimmen.</translation>
    </message>
    <message>
        <source>The extent {0} holds no pixel of the image, which spans {1}.</source>
        <translation>Die Ausdehnung {0} enthält kein Pixel des Bilds, das sich über {1} erstreckt.</translation>
    </message>
    <message>
        <source>Choose an extent inside the image, in the coordinates of the PAN.</source>
        <translation>Wählen Sie eine Ausdehnung innerhalb des Bilds, in den Koordinaten von PAN.</translation>
    </message>
    <message>
        <source>Choose the original MS, not one that was already resampled or sharpened.</source>
        <translation>Wählen Sie das ursprüngliche MS, nicht eines, das bereits neu abgetastet oder geschärft wurde.</translation>
    </message>
    <message>
        <source>Choose a PAN and an MS of the same sensor.</source>
        <translation>Wählen Sie ein PAN und ein MS desselben Sensors.</translation>
    </message>
    <message>
        <source>band {0}</source>
        <translation>Kanal {0}</translation>
    </message>
    <message>
        <source>Written are {0}.</source>
        <translation>Geschrieben werden {0}.</translation>
    </message>
    <message>
        <source>Interpolated and not sharpened: {0}.</source>
        <translation>Interpoliert und nicht geschärft: {0}.</translation>
    </message>
    <message>
        <source>Band {0} is to be {1}, but the bands in use are {2}.</source>
        <translation>Für Kanal {0} ist „{1}“ verlangt, verwendet werden aber die Kanäle {2}.</translation>
    </message>
    <message>
        <source>Choose among these, or use that band too.</source>
        <translation>Wählen Sie unter diesen, oder verwenden Sie auch jenen Kanal.</translation>
    </message>
    <message>
        <source>{0} is read over the network, some parts more than once. If that is slow, copy it to a disk first.</source>
        <translation>{0} wird über das Netz gelesen, manche Teile mehrmals. Wenn das langsam ist, kopieren Sie es zuerst auf eine Platte.</translation>
    </message>
    <message>
        <source>Sensor {0}</source>
        <translation>Sensor {0}</translation>
    </message>
    <message>
        <source>Sensor not recognised</source>
        <translation>Sensor nicht erkannt</translation>
    </message>
    <message>
        <source>{0}; {1} bands {2}; Nyquist gains {3}.</source>
        <translation>{0}; {1} Kanäle {2}; Nyquist-Verstärkungen {3}.</translation>
    </message>
    <message>
        <source>Ratio {0}; PAN {1} x {2} pixels, MS {3} x {4}; PAN begins at row {5}, column {6} of the MS.</source>
        <translation>Verhältnis {0}; PAN {1} x {2} Pixel, MS {3} x {4}; PAN beginnt bei Zeile {5}, Spalte {6} von MS.</translation>
    </message>
    <message>
        <source>Overlap {0} %; the result has {1} x {2} pixels.</source>
        <translation>Überlappung {0} %; das Ergebnis hat {1} x {2} Pixel.</translation>
    </message>
    <message>
        <source>PAN sees {0} to {1} nm, but not {2}: their detail is estimated. Bands can be interpolated instead of sharpened.</source>
        <translation>PAN sieht {0} bis {1} nm, aber nicht {2}: Deren Einzelheiten sind geschätzt. Kanäle können interpoliert statt geschärft werden.</translation>
    </message>
    <message>
        <source>The {0} has no coordinate reference system, the {1} has one.</source>
        <translation>Das {0}-Raster hat kein Koordinatenbezugssystem, das {1}-Raster hat eines.</translation>
    </message>
    <message>
        <source>Assign the right system to the {0}.</source>
        <translation>Weisen Sie dem {0}-Raster das richtige System zu.</translation>
    </message>
    <message>
        <source>The extent lies outside the area that PAN and MS have in common.</source>
        <translation>Die Ausdehnung liegt außerhalb des Gebiets, das PAN und MS gemeinsam haben.</translation>
    </message>
    <message>
        <source>Choose an extent inside both images.</source>
        <translation>Wählen Sie eine Ausdehnung innerhalb beider Bilder.</translation>
    </message>
    <message>
        <source>The sensor {0} is not known.</source>
        <translation>Der Sensor {0} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Wählen Sie eines von {0}.</translation>
    </message>
    <message>
        <source>Outside the mask {0} ({1}) is nodata.</source>
        <translation>Außerhalb der Maske {0} ({1}) ist Nodata.</translation>
    </message>
    <message>
        <source>MS is in {0} and is warped to the system of the PAN by cubic interpolation. That moves pixels by up to {1} MS pixels, and detail of a period of four MS pixels loses up to {2} % of its contrast.</source>
        <translation>MS ist in {0} und wird durch kubische Interpolation in das System von PAN transformiert. Das verschiebt Pixel um bis zu {1} MS-Pixel, und Einzelheiten mit einer Periode von vier MS-Pixeln verlieren bis zu {2} % ihres Kontrasts.</translation>
    </message>
    <message>
        <source>Neither image has a coordinate reference system; they are taken to share one.</source>
        <translation>Keines der Bilder hat ein Koordinatenbezugssystem; es wird angenommen, dass sie dasselbe haben.</translation>
    </message>
    <message>
        <source>Only {0} % of the smaller image are common to both; the output covers no more than that.</source>
        <translation>Nur {0} % des kleineren Bilds sind beiden gemeinsam; die Ausgabe bedeckt nicht mehr als das.</translation>
    </message>
    <message>
        <source>PAN is {0} but MS is {1}: check that both are of one product and processing level.</source>
        <translation>PAN ist {0}, MS aber {1}: Prüfen Sie, ob beide aus einem Produkt und von einer Verarbeitungsstufe sind.</translation>
    </message>
    <message>
        <source>Needs about {0} MB of memory for tiles, and at most {1} MB of disk; {2} MB are free.</source>
        <translation>Braucht etwa {0} MB Speicher für Kacheln und höchstens {1} MB auf der Platte; {2} MB sind frei.</translation>
    </message>
    <message>
        <source>The first tile took {0}; all {1} will take about {2}.</source>
        <translation>Die erste Kachel hat {0} gedauert; alle {1} werden etwa {2} dauern.</translation>
    </message>
    <message>
        <source>Values: {0}.</source>
        <translation>Werte: {0}.</translation>
    </message>
    <message>
        <source>PAN and MS have different scales, {0} against {1}. They are matched, but check that both are of one product and processing level.</source>
        <translation>PAN und MS haben verschiedene Skalen, {0} gegen {1}. Sie werden angeglichen, prüfen Sie aber, ob beide aus einem Produkt und von einer Verarbeitungsstufe sind.</translation>
    </message>
    <message>
        <source>{0} {1} up to {2}</source>
        <translation>{0} {1} bis {2}</translation>
    </message>
    <message>
        <source>This process has had up to {0} MB of main memory since it began.</source>
        <translation>Dieser Prozess hatte seit seinem Beginn bis zu {0} MB Hauptspeicher.</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} Bit</translation>
    </message>
    <message>
        <source>scale {0}</source>
        <translation>Skalierung {0}</translation>
    </message>
    <message>
        <source>offset {0}</source>
        <translation>Versatz {0}</translation>
    </message>
    <message>
        <source>{0} by the file</source>
        <translation>{0} laut Datei</translation>
    </message>
    <message>
        <source>{0} by the sensor</source>
        <translation>{0} laut Sensor</translation>
    </message>
    <message>
        <source>scales differ from band to band</source>
        <translation>Skalierungen sind je Kanal verschieden</translation>
    </message>
    <message>
        <source>Make one in a terminal with the commands that are shown, and choose it.</source>
        <translation>Legen Sie eines im Terminal mit den angezeigten Befehlen an, und wählen Sie es.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy of QGIS, or run the commands that are shown in a terminal.</source>
        <translation>Prüfen Sie die Verbindung und den Proxy von QGIS, oder führen Sie die angezeigten Befehle im Terminal aus.</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>Die Umgebung wird angelegt</translation>
    </message>
    <message>
        <source>Updating pip</source>
        <translation>pip wird aktualisiert</translation>
    </message>
    <message>
        <source>Installing PyTorch</source>
        <translation>PyTorch wird installiert</translation>
    </message>
    <message>
        <source>Installing numpy and safetensors</source>
        <translation>numpy und safetensors werden installiert</translation>
    </message>
    <message>
        <source>Python {0}.{1} with {2} bit</source>
        <translation>Python {0}.{1} mit {2} Bit</translation>
    </message>
    <message>
        <source>The environment is complete</source>
        <translation>Die Umgebung ist fertig</translation>
    </message>
    <message>
        <source>{0} was not made by KSDiff.</source>
        <translation>{0} wurde nicht von KSDiff angelegt.</translation>
    </message>
    <message>
        <source>Delete it by hand if you do not need it.</source>
        <translation>Löschen Sie es von Hand, wenn Sie es nicht brauchen.</translation>
    </message>
    <message>
        <source>{0} is {1}; PyTorch needs 3.10 or newer with 64 bit.</source>
        <translation>{0} ist {1}; PyTorch braucht 3.10 oder neuer mit 64 Bit.</translation>
    </message>
    <message>
        <source>Choose another Python.</source>
        <translation>Wählen Sie ein anderes Python.</translation>
    </message>
    <message>
        <source>{0} cannot make environments: it lacks {1}.</source>
        <translation>{0} kann keine Umgebungen anlegen: es fehlt {1}.</translation>
    </message>
    <message>
        <source>Install them (on Debian and Ubuntu the package python3-venv), or choose another Python.</source>
        <translation>Installieren Sie das Fehlende (bei Debian und Ubuntu das Paket python3-venv), oder wählen Sie ein anderes Python.</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} ist nicht leer.</translation>
    </message>
    <message>
        <source>Remove what is there first.</source>
        <translation>Entfernen Sie zuerst, was dort ist.</translation>
    </message>
    <message>
        <source>The environment needs {0} MB in {1}, where {2} MB are free.</source>
        <translation>Die Umgebung braucht {0} MB in {1}, wo {2} MB frei sind.</translation>
    </message>
    <message>
        <source>Free space there.</source>
        <translation>Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>{0} kann nicht gelöscht werden: {1}.</translation>
    </message>
    <message>
        <source>End the runs that use it, and try again.</source>
        <translation>Beenden Sie die Läufe, die es benutzen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} does not answer as a Python does: {1}.</source>
        <translation>{0} antwortet nicht wie ein Python: {1}.</translation>
    </message>
    <message>
        <source>{0} failed: {1}.</source>
        <translation>{0} ist gescheitert: {1}.</translation>
    </message>
    <message>
        <source>status {0}</source>
        <translation>Status {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>an array of {0} with the shape {1}</source>
        <translation>ein Array aus {0} mit der Form {1}</translation>
    </message>
    <message>
        <source>an array with the shape {0}</source>
        <translation>ein Array mit der Form {0}</translation>
    </message>
    <message>
        <source>a message without arrays, {0}</source>
        <translation>eine Nachricht ohne Arrays, {0}</translation>
    </message>
    <message>
        <source>the end of the pipe in an array</source>
        <translation>das Ende der Pipe in einem Array</translation>
    </message>
    <message>
        <source>{0}: the server does not answer, asking again</source>
        <translation>{0}: Der Server antwortet nicht, er wird erneut gefragt</translation>
    </message>
    <message>
        <source>Installing PyTorch: {0} MB downloaded</source>
        <translation>PyTorch wird installiert: {0} MB geholt</translation>
    </message>
    <message>
        <source>Unpacking PyTorch</source>
        <translation>PyTorch wird entpackt</translation>
    </message>
    <message>
        <source>{0} cannot be started: {1}.</source>
        <translation>{0} kann nicht gestartet werden: {1}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Choose the python program of an environment with PyTorch.</source>
        <translation>Wählen Sie das Python-Programm einer Umgebung mit PyTorch.</translation>
    </message>
    <message>
        <source>{0} is older than {1}.0</source>
        <translation>{0} ist älter als {1}.0</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>es sagt nichts</translation>
    </message>
    <message>
        <source>Choose the python program of an environment with PyTorch, or the folder of the environment.</source>
        <translation>Wählen Sie das Python-Programm einer Umgebung mit PyTorch, oder den Ordner der Umgebung.</translation>
    </message>
    <message>
        <source>the system ended it, as it does when memory is short</source>
        <translation>das System hat es beendet, wie es das bei knappem Speicher tut</translation>
    </message>
    <message>
        <source>it was ended by signal {0}</source>
        <translation>es wurde durch Signal {0} beendet</translation>
    </message>
    <message>
        <source>it ended with status {0}</source>
        <translation>es endete mit Status {0}</translation>
    </message>
    <message>
        <source>The Python with PyTorch, {0}, does not exist.</source>
        <translation>Das Python mit PyTorch, {0}, existiert nicht.</translation>
    </message>
    <message>
        <source>{0} is not a Python program.</source>
        <translation>{0} ist kein Python-Programm.</translation>
    </message>
    <message>
        <source>There is no Python in the folder {0}.</source>
        <translation>Im Ordner {0} gibt es kein Python.</translation>
    </message>
    <message>
        <source>The Python {0} cannot be started: {1}.</source>
        <translation>Das Python {0} kann nicht gestartet werden: {1}.</translation>
    </message>
    <message>
        <source>Choose another Python with PyTorch.</source>
        <translation>Wählen Sie ein anderes Python mit PyTorch.</translation>
    </message>
    <message>
        <source>A package cannot be used: {0}.</source>
        <translation>Ein Paket kann nicht verwendet werden: {0}.</translation>
    </message>
    <message>
        <source>Install torch, numpy and safetensors there.</source>
        <translation>Installieren Sie dort torch, numpy und safetensors.</translation>
    </message>
    <message>
        <source>Python {0}, PyTorch {1}</source>
        <translation>Python {0}, PyTorch {1}</translation>
    </message>
    <message>
        <source>KSDiff computes in {0}: {1}.</source>
        <translation>KSDiff rechnet in {0}: {1}.</translation>
    </message>
    <message>
        <source>The Python with PyTorch, {0}, ended unexpectedly: {1}.</source>
        <translation>Das Python mit PyTorch, {0}, endete unerwartet: {1}.</translation>
    </message>
    <message>
        <source>Test it in the options of KSDiff; choose a smaller tile or the device cpu if memory was short.</source>
        <translation>Prüfen Sie es in den Optionen von KSDiff; wählen Sie eine kleinere Kachel oder das Gerät cpu, wenn der Speicher knapp war.</translation>
    </message>
    <message>
        <source>its output cannot be understood: {0}</source>
        <translation>seine Ausgabe ist nicht zu verstehen: {0}</translation>
    </message>
    <message>
        <source>registration is {0}, expected auto, off, or two numbers DROW,DCOL between -{1} and {2} PAN pixels.</source>
        <translation>registration ist {0}, erwartet wird auto, off oder zwei Zahlen DROW,DCOL zwischen -{1} und {2} PAN-Pixeln.</translation>
    </message>
    <message>
        <source>Correct the georeference of the MS if it lies farther off.</source>
        <translation>Korrigieren Sie die Georeferenz von MS, wenn es weiter entfernt liegt.</translation>
    </message>
    <message>
        <source>The job must be a JSON object, found {0}.</source>
        <translation>Der Auftrag muss ein JSON-Objekt sein, gefunden wurde {0}.</translation>
    </message>
    <message>
        <source>Write the job as one object with the fields of a job.</source>
        <translation>Schreiben Sie den Auftrag als ein Objekt mit den Feldern eines Auftrags.</translation>
    </message>
    <message>
        <source>The job has unknown keys {0} and lacks the keys {1}.</source>
        <translation>Der Auftrag hat die unbekannten Schlüssel {0}, und es fehlen die Schlüssel {1}.</translation>
    </message>
    <message>
        <source>Known keys are {0}.</source>
        <translation>Bekannte Schlüssel sind {0}.</translation>
    </message>
    <message>
        <source>A job needs the paths of a PAN, at least one MS and an output.</source>
        <translation>Ein Auftrag braucht die Pfade eines PAN, mindestens eines MS und einer Ausgabe.</translation>
    </message>
    <message>
        <source>Give all three.</source>
        <translation>Geben Sie alle drei an.</translation>
    </message>
    <message>
        <source>A path of the job contains a null character.</source>
        <translation>Ein Pfad des Auftrags enthält ein Nullzeichen.</translation>
    </message>
    <message>
        <source>Choose other paths.</source>
        <translation>Wählen Sie andere Pfade.</translation>
    </message>
    <message>
        <source>The method {0} has no uncertainty; it would be the spread over latent samples.</source>
        <translation>Die Methode {0} hat keine Unsicherheit; diese wäre die Streuung über latente Stichproben.</translation>
    </message>
    <message>
        <source>Choose the method ksdiff, or leave the uncertainty out.</source>
        <translation>Wählen Sie die Methode ksdiff, oder lassen Sie die Unsicherheit weg.</translation>
    </message>
    <message>
        <source>tile is {0}, expected 0 or at least {1} PAN pixels.</source>
        <translation>tile ist {0}, erwartet wird 0 oder mindestens {1} PAN-Pixel.</translation>
    </message>
    <message>
        <source>Leave it out, or give a larger tile.</source>
        <translation>Lassen Sie es weg, oder geben Sie eine größere Kachel an.</translation>
    </message>
    <message>
        <source>The job has values of the wrong type for {0}.</source>
        <translation>Der Auftrag hat Werte vom falschen Typ für {0}.</translation>
    </message>
    <message>
        <source>Give texts, numbers and lists as the documentation of the job says.</source>
        <translation>Geben Sie Texte, Zahlen und Listen so an, wie die Dokumentation des Auftrags es sagt.</translation>
    </message>
    <message>
        <source>nodata is {0}, expected a finite number.</source>
        <translation>nodata ist {0}, erwartet wird eine endliche Zahl.</translation>
    </message>
    <message>
        <source>Give a number, or leave it out.</source>
        <translation>Geben Sie eine Zahl an, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: {0}.</source>
        <translation>Der Auftrag ist kein gültiges JSON: {0}.</translation>
    </message>
    <message>
        <source>Write the job as a JSON object.</source>
        <translation>Schreiben Sie den Auftrag als JSON-Objekt.</translation>
    </message>
    <message>
        <source>{0} is {1}, expected one of {2}.</source>
        <translation>{0} ist {1}, erwartet wird eines von {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}, expected at least {2}.</source>
        <translation>{0} ist {1}, erwartet wird mindestens {2}.</translation>
    </message>
    <message>
        <source>Give a larger number.</source>
        <translation>Geben Sie eine größere Zahl an.</translation>
    </message>
    <message>
        <source>{0} {1} names a band twice.</source>
        <translation>{0} {1} nennt einen Kanal zweimal.</translation>
    </message>
    <message>
        <source>Name each band once.</source>
        <translation>Nennen Sie jeden Kanal einmal.</translation>
    </message>
    <message>
        <source>extent is {0}, expected xmin &lt; xmax and ymin &lt; ymax.</source>
        <translation>extent ist {0}, erwartet wird xmin &lt; xmax und ymin &lt; ymax.</translation>
    </message>
    <message>
        <source>Give the corners in this order: xmin, ymin, xmax, ymax.</source>
        <translation>Geben Sie die Ecken in dieser Reihenfolge an: xmin, ymin, xmax, ymax.</translation>
    </message>
    <message>
        <source>there is none, or its driver is missing or too old</source>
        <translation>es gibt keine, oder ihr Treiber fehlt oder ist zu alt</translation>
    </message>
    <message>
        <source>{0} can be used, counted from cuda:0</source>
        <translation>{0} können verwendet werden, gezählt ab cuda:0</translation>
    </message>
    <message>
        <source>there is none, or this build of PyTorch does not know it</source>
        <translation>es gibt keine, oder dieser Build von PyTorch kennt sie nicht</translation>
    </message>
    <message>
        <source>{0} can be used by PyTorch {1}: {2}.</source>
        <translation>{0} kann von PyTorch {1} verwendet werden: {2}.</translation>
    </message>
    <message>
        <source>Choose the device "cpu" or "auto", or install a driver and a CUDA build of PyTorch.</source>
        <translation>Wählen Sie das Gerät "cpu" oder "auto", oder installieren Sie einen Treiber und einen CUDA-Build von PyTorch.</translation>
    </message>
    <message>
        <source>The GPU cannot be used, so the CPU computes: {0}.</source>
        <translation>Die GPU kann nicht verwendet werden, deshalb rechnet die CPU: {0}.</translation>
    </message>
    <message>
        <source>PyTorch cannot be used: {0}.</source>
        <translation>PyTorch kann nicht verwendet werden: {0}.</translation>
    </message>
    <message>
        <source>Install it again, or choose one of the classical methods.</source>
        <translation>Installieren Sie es neu, oder wählen Sie eine der klassischen Methoden.</translation>
    </message>
    <message>
        <source>Apple's GPU (mps) cannot be used by PyTorch {0}: {1}.</source>
        <translation>Die GPU von Apple (mps) kann von PyTorch {0} nicht verwendet werden: {1}.</translation>
    </message>
    <message>
        <source>Choose the device "cpu" or "auto".</source>
        <translation>Wählen Sie das Gerät "cpu" oder "auto".</translation>
    </message>
    <message>
        <source>There is not enough memory {0}: {1} ({2} MB of main memory are free).</source>
        <translation>Der Speicher reicht {0} nicht aus: {1} ({2} MB Hauptspeicher sind frei).</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller tile or the device cpu.</source>
        <translation>Schließen Sie andere Programme, wählen Sie eine kleinere Kachel oder das Gerät cpu.</translation>
    </message>
    <message>
        <source>it failed before, {0}</source>
        <translation>sie ist vorher ausgefallen, {0}</translation>
    </message>
    <message>
        <source>The GPU failed {0}: {1}.</source>
        <translation>Die GPU ist {0} ausgefallen: {1}.</translation>
    </message>
    <message>
        <source>Run it in a new process (restart QGIS if it runs inside QGIS), or choose the device cpu.</source>
        <translation>Führen Sie es in einem neuen Prozess aus (starten Sie QGIS neu, wenn es in QGIS läuft), oder wählen Sie das Gerät cpu.</translation>
    </message>
    <message>
        <source>No CUDA device</source>
        <translation>Kein CUDA-Gerät</translation>
    </message>
    <message>
        <source>No device {0}</source>
        <translation>Kein Gerät {0}</translation>
    </message>
    <message>
        <source>Nothing can be written to {0}: {1}.</source>
        <translation>In {0} kann nichts geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Another run is writing the same output ({0} is locked).</source>
        <translation>Ein anderer Lauf schreibt dieselbe Ausgabe ({0} ist gesperrt).</translation>
    </message>
    <message>
        <source>Wait for it, or choose another output.</source>
        <translation>Warten Sie auf ihn, oder wählen Sie eine andere Ausgabe.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>The device {0} does not compute with the precision bf16 by itself.</source>
        <translation>Das Gerät {0} rechnet nicht von sich aus mit der Genauigkeit bf16.</translation>
    </message>
    <message>
        <source>Choose the precision "auto" or "fp32".</source>
        <translation>Wählen Sie die Genauigkeit "auto" oder "fp32".</translation>
    </message>
    <message>
        <source>Nyquist gain of the MS, mean of bands: {0} measured, {1} assumed;</source>
        <translation>Nyquist-Verstärkung von MS, Mittel der Kanäle: {0} gemessen, {1} angenommen;</translation>
    </message>
    <message>
        <source>the measured one is used.</source>
        <translation>die gemessene wird verwendet.</translation>
    </message>
    <message>
        <source>the assumed one is used.</source>
        <translation>die angenommene wird verwendet.</translation>
    </message>
    <message>
        <source>The sharpness of the MS could not be measured; the assumed one is used.</source>
        <translation>Die Schärfe von MS konnte nicht gemessen werden; die angenommene wird verwendet.</translation>
    </message>
    <message>
        <source>lacks an operation that is needed</source>
        <translation>kennt eine Operation nicht, die gebraucht wird</translation>
    </message>
    <message>
        <source>has too little memory</source>
        <translation>hat zu wenig Speicher</translation>
    </message>
    <message>
        <source>{0} {1}, so the CPU goes on: {2}.</source>
        <translation>{0} {1}, deshalb macht die CPU weiter: {2}.</translation>
    </message>
    <message>
        <source>The result is not finite in rows {0} to {1}, columns {2} to {3}.</source>
        <translation>Das Ergebnis ist in den Zeilen {0} bis {1}, Spalten {2} bis {3} nicht endlich.</translation>
    </message>
    <message>
        <source>Choose the device cpu or another method.</source>
        <translation>Wählen Sie das Gerät cpu oder eine andere Methode.</translation>
    </message>
    <message>
        <source>Memory ran out on {0}; tiles are computed in pieces of {1} pixels from here on.</source>
        <translation>Auf {0} ist der Speicher ausgegangen; Kacheln werden ab jetzt in Stücken von {1} Pixeln berechnet.</translation>
    </message>
    <message>
        <source>There is not enough memory even for a tile of {0} x {1} pixels: {2} ({3} MB of main memory are free).</source>
        <translation>Der Speicher reicht nicht einmal für eine Kachel von {0} x {1} Pixeln: {2} ({3} MB Hauptspeicher sind frei).</translation>
    </message>
    <message>
        <source>Close other programs, or choose the device cpu.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie das Gerät cpu.</translation>
    </message>
    <message>
        <source>A tile was not finite in {0}; it is computed in fp32.</source>
        <translation>Eine Kachel war in {0} nicht endlich; sie wird in fp32 berechnet.</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1}</source>
        <translation>Das Gerät {0} kann nicht verwendet werden: {1}</translation>
    </message>
    <message>
        <source>Choose the CPU.</source>
        <translation>Wählen Sie die CPU.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their architecture: {1}</source>
        <translation>Die Gewichte {0} passen nicht zu ihrer Architektur: {1}</translation>
    </message>
    <message>
        <source>Use weights made for this version of KSDiff.</source>
        <translation>Verwenden Sie Gewichte, die für diese Version von KSDiff gemacht sind.</translation>
    </message>
    <message>
        <source>parameter {0}</source>
        <translation>Parameter {0}</translation>
    </message>
    <message>
        <source>file {0}</source>
        <translation>Datei {0}</translation>
    </message>
    <message>
        <source>version of KSDiff</source>
        <translation>Version von KSDiff</translation>
    </message>
    <message>
        <source>header of PAN</source>
        <translation>Kopf von PAN</translation>
    </message>
    <message>
        <source>header of MS</source>
        <translation>Kopf von MS</translation>
    </message>
    <message>
        <source>the {0} was {1} and is {2} now</source>
        <translation>{0} war {1} und ist jetzt {2}</translation>
    </message>
    <message>
        <source>{0} bytes, {1} ns, {2}</source>
        <translation>{0} Byte, {1} ns, {2}</translation>
    </message>
    <message>
        <source>version of {0}</source>
        <translation>Version von {0}</translation>
    </message>
    <message>
        <source>the {0} is not what it was</source>
        <translation>{0} ist nicht mehr wie zuvor</translation>
    </message>
    <message>
        <source>{0} are kept in {1}; run it again with resume to continue.</source>
        <translation>{0} sind in {1} aufbewahrt; führen Sie es mit resume noch einmal aus, um fortzufahren.</translation>
    </message>
    <message>
        <source>{0} of {1} tiles</source>
        <translation>{0} von {1} Kacheln</translation>
    </message>
    <message>
        <source>Cancelled. The output was not written. {0}</source>
        <translation>Abgebrochen. Die Ausgabe wurde nicht geschrieben. {0}</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} ist beschädigt</translation>
    </message>
    <message>
        <source>{0} keeps an interrupted run. This one does not continue it, and deletes it when complete; resume would.</source>
        <translation>{0} bewahrt einen unterbrochenen Lauf auf. Dieser setzt ihn nicht fort und löscht ihn, wenn er fertig ist; mit resume würde er fortgesetzt.</translation>
    </message>
    <message>
        <source>The interrupted run cannot be continued: {0}. It begins anew.</source>
        <translation>Der unterbrochene Lauf kann nicht fortgesetzt werden: {0}. Er beginnt von vorn.</translation>
    </message>
    <message>
        <source>Continues an interrupted run: {0} are there.</source>
        <translation>Ein unterbrochener Lauf wird fortgesetzt: {0} sind vorhanden.</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} ist keine einfache Datei</translation>
    </message>
    <message>
        <source>{0} cannot be read, {1}</source>
        <translation>{0} kann nicht gelesen werden, {1}</translation>
    </message>
    <message>
        <source>If it is interrupted, this run cannot be continued: {0} is no plain file.</source>
        <translation>Wird er unterbrochen, kann dieser Lauf nicht fortgesetzt werden: {0} ist keine einfache Datei.</translation>
    </message>
    <message>
        <source>Tile {0} in {1} is damaged; work goes on there.</source>
        <translation>Kachel {0} in {1} ist beschädigt; dort geht die Arbeit weiter.</translation>
    </message>
    <message>
        <source>{0} is damaged or of another version</source>
        <translation>{0} ist beschädigt oder von einer anderen Version</translation>
    </message>
    <message>
        <source>Finished tiles cannot be kept in {0}: {1}.</source>
        <translation>Fertige Kacheln können nicht in {0} aufbewahrt werden: {1}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written, or run without resume.</source>
        <translation>Prüfen Sie, ob die Platte nicht voll und der Ordner beschreibbar ist, oder führen Sie es ohne resume aus.</translation>
    </message>
    <message>
        <source>Deleted {0}, which a run that was killed had left behind.</source>
        <translation>{0} wurde gelöscht, das ein gewaltsam beendeter Lauf zurückgelassen hatte.</translation>
    </message>
    <message>
        <source>{0} % of the values do not fit the output type {1} and were clamped; choose a larger one.</source>
        <translation>{0} % der Werte passen nicht in den Ausgabetyp {1} und wurden abgeschnitten; wählen Sie einen größeren.</translation>
    </message>
    <message>
        <source>The mask {0} covers no valid pixel of the area that is wanted.</source>
        <translation>Die Maske {0} bedeckt kein gültiges Pixel des gewünschten Gebiets.</translation>
    </message>
    <message>
        <source>Choose another mask or extent.</source>
        <translation>Wählen Sie eine andere Maske oder Ausdehnung.</translation>
    </message>
    <message>
        <source>{0} % of the values are valid.</source>
        <translation>{0} % der Werte sind gültig.</translation>
    </message>
    <message>
        <source>{0} values were clamped to the range of the output type.</source>
        <translation>{0} Werte wurden auf den Bereich des Ausgabetyps abgeschnitten.</translation>
    </message>
    <message>
        <source>{0} cannot be {1}: {2}.</source>
        <translation>{0}: Schritt „{1}“ gescheitert: {2}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written: up to {0} MB are needed, {1} MB are free.</source>
        <translation>Prüfen Sie, ob die Platte nicht voll und der Ordner beschreibbar ist: Bis zu {0} MB werden gebraucht, {1} MB sind frei.</translation>
    </message>
    <message>
        <source>size {0} instead of {1}</source>
        <translation>Größe {0} statt {1}</translation>
    </message>
    <message>
        <source>type {0} instead of {1}</source>
        <translation>Typ {0} statt {1}</translation>
    </message>
    <message>
        <source>geotransform became {0}</source>
        <translation>die Geotransformation wurde zu {0}</translation>
    </message>
    <message>
        <source>the coordinate reference system was lost</source>
        <translation>das Koordinatenbezugssystem ging verloren</translation>
    </message>
    <message>
        <source>nodata {0} instead of {1}</source>
        <translation>Nodata {0} statt {1}</translation>
    </message>
    <message>
        <source>pixels differ in {0}</source>
        <translation>Pixel weichen in {0} ab</translation>
    </message>
    <message>
        <source>GDAL reported no reason</source>
        <translation>GDAL hat keinen Grund gemeldet</translation>
    </message>
    <message>
        <source>{0} cannot be replaced: {1}.</source>
        <translation>{0} kann nicht ersetzt werden: {1}.</translation>
    </message>
    <message>
        <source>The complete result is kept as {0}; rename it.</source>
        <translation>Das vollständige Ergebnis ist als {0} aufbewahrt; benennen Sie es um.</translation>
    </message>
    <message>
        <source>Completing the result</source>
        <translation>Das Ergebnis wird fertiggestellt</translation>
    </message>
    <message>
        <source>Method {0} on {1}{2}, {3} tile{4} of {5} pixels with {6} pixels around, seed {7}.</source>
        <translation>Methode {0} auf {1}{2}, {3} Kachel(n) von {5} Pixeln mit {6} Pixeln ringsum, Startwert {7}.</translation>
    </message>
    <message>
        <source>Tile {0} of {1}</source>
        <translation>Kachel {0} von {1}</translation>
    </message>
    <message>
        <source>for tiles of {0} pixels</source>
        <translation>bei Kacheln von {0} Pixeln</translation>
    </message>
    <message>
        <source>to learn from the scene</source>
        <translation>beim Lernen aus der Szene</translation>
    </message>
    <message>
        <source>Output {0},</source>
        <translation>Ausgabe {0},</translation>
    </message>
    <message>
        <source>no nodata value.</source>
        <translation>kein Nodata-Wert.</translation>
    </message>
    <message>
        <source>nodata value {0}.</source>
        <translation>Nodata-Wert {0}.</translation>
    </message>
    <message>
        <source>The {0} spans x {1} to {2}, y {3} to {4}, which lies beyond its coordinate reference system {5}.</source>
        <translation>{0} erstreckt sich über x {1} bis {2}, y {3} bis {4}, was außerhalb seines Koordinatenbezugssystems {5} liegt.</translation>
    </message>
    <message>
        <source>Assign the right coordinate reference system, or georeference it again.</source>
        <translation>Weisen Sie das richtige Koordinatenbezugssystem zu, oder georeferenzieren Sie es neu.</translation>
    </message>
    <message>
        <source>the grid of the PAN is not north-up</source>
        <translation>das Gitter von PAN ist nicht nach Norden ausgerichtet</translation>
    </message>
    <message>
        <source>They are {0}{1}.</source>
        <translation>Es sind {0}{1}.</translation>
    </message>
    <message>
        <source>the reason cannot be shown</source>
        <translation>der Grund kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <source>{0} cannot be made cloud optimised</source>
        <translation>{0} kann nicht für die Cloud optimiert werden</translation>
    </message>
    <message>
        <source>{0} cannot be opened again: {1}.</source>
        <translation>{0} kann nicht wieder geöffnet werden: {1}.</translation>
    </message>
    <message>
        <source>Check that its drive is still there.</source>
        <translation>Prüfen Sie, ob das Laufwerk noch da ist.</translation>
    </message>
    <message>
        <source>{0} cannot be given overviews</source>
        <translation>{0} kann keine Übersichten erhalten</translation>
    </message>
    <message>
        <source>{0} cannot be given overviews: {1}.</source>
        <translation>{0} kann keine Übersichten erhalten: {1}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>Prüfen Sie, ob die Platte nicht voll ist.</translation>
    </message>
    <message>
        <source>This GDAL cannot write cloud optimised GeoTIFFs.</source>
        <translation>Dieses GDAL kann keine Cloud Optimized GeoTIFFs schreiben.</translation>
    </message>
    <message>
        <source>Choose the format geotiff with overviews.</source>
        <translation>Wählen Sie das Format geotiff mit Übersichten.</translation>
    </message>
    <message>
        <source>A cloud optimised GeoTIFF cannot have COMPRESS={0}.</source>
        <translation>Ein Cloud-optimiertes GeoTIFF kann nicht COMPRESS={0} haben.</translation>
    </message>
    <message>
        <source>Choose DEFLATE, LZW or ZSTD.</source>
        <translation>Wählen Sie DEFLATE, LZW oder ZSTD.</translation>
    </message>
    <message>
        <source>Check that the disk is not full, or choose the format geotiff without overviews.</source>
        <translation>Prüfen Sie, ob die Platte nicht voll ist, oder wählen Sie das Format geotiff ohne Übersichten.</translation>
    </message>
    <message>
        <source>The mask {0} has no band on a map grid.</source>
        <translation>Die Maske {0} hat keinen Kanal auf einem Kartengitter.</translation>
    </message>
    <message>
        <source>Choose a georeferenced raster, or polygons.</source>
        <translation>Wählen Sie ein georeferenziertes Raster oder Polygone.</translation>
    </message>
    <message>
        <source>The mask {0} cannot be read: {1}.</source>
        <translation>Die Maske {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>Choose another mask.</source>
        <translation>Wählen Sie eine andere Maske.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <source>is neither a raster nor a vector file: {0}</source>
        <translation>ist weder eine Raster- noch eine Vektordatei: {0}</translation>
    </message>
    <message>
        <source>The mask {0} {1}.</source>
        <translation>Die Maske {0} {1}.</translation>
    </message>
    <message>
        <source>The mask {0} has no layer {1}.</source>
        <translation>Die Maske {0} hat keinen Layer {1}.</translation>
    </message>
    <message>
        <source>The mask {0} holds no polygon.</source>
        <translation>Die Maske {0} enthält kein Polygon.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons, or a raster.</source>
        <translation>Wählen Sie einen Polygon-Layer oder ein Raster.</translation>
    </message>
    <message>
        <source>Choose another mask, or leave it out.</source>
        <translation>Wählen Sie eine andere Maske, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>No polygon of the mask {0} lies on the PAN.</source>
        <translation>Kein Polygon der Maske {0} liegt auf PAN.</translation>
    </message>
    <message>
        <source>Choose a mask of the same place, or check its coordinate reference system.</source>
        <translation>Wählen Sie eine Maske desselben Orts, oder prüfen Sie ihr Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>A polygon of the mask {0} cannot be brought to the system of the PAN: {1}.</source>
        <translation>Ein Polygon der Maske {0} kann nicht in das System von PAN gebracht werden: {1}.</translation>
    </message>
    <message>
        <source>Choose a mask of the same place.</source>
        <translation>Wählen Sie eine Maske desselben Orts.</translation>
    </message>
    <message>
        <source>it lies outside of it</source>
        <translation>es liegt außerhalb davon</translation>
    </message>
    <message>
        <source>The nodata value {0} cannot be stored as {1}.</source>
        <translation>Der Nodata-Wert {0} kann nicht als {1} gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose a value inside the range of the output type.</source>
        <translation>Wählen Sie einen Wert im Bereich des Ausgabetyps.</translation>
    </message>
    <message>
        <source>has pixels of type {0}, expected one of {1}</source>
        <translation>hat Pixel vom Typ {0}, erwartet wird einer von {1}</translation>
    </message>
    <message>
        <source>The {0} {1} {2}.</source>
        <translation>Das {0}-Raster {1} {2}.</translation>
    </message>
    <message>
        <source>Choose the original image.</source>
        <translation>Wählen Sie das ursprüngliche Bild.</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be read at rows {2} to {3}, columns {4} to {5}: {6}.</source>
        <translation>Das {0}-Raster {1} kann in den Zeilen {2} bis {3}, Spalten {4} bis {5} nicht gelesen werden: {6}.</translation>
    </message>
    <message>
        <source>The file is incomplete or damaged, or its drive is gone; copy or download it again.</source>
        <translation>Die Datei ist unvollständig oder beschädigt, oder ihr Laufwerk ist nicht mehr da; kopieren Sie sie noch einmal, oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>The {0} {1} is not a raster that GDAL can read: {2}.</source>
        <translation>Das {0}-Raster {1} ist kein Raster, das GDAL lesen kann: {2}.</translation>
    </message>
    <message>
        <source>Choose a raster file such as a GeoTIFF.</source>
        <translation>Wählen Sie eine Rasterdatei, etwa ein GeoTIFF.</translation>
    </message>
    <message>
        <source>The {0} {1} is a web layer ({2}); it has no original pixel values.</source>
        <translation>Das {0}-Raster {1} ist ein Web-Layer ({2}); er hat keine ursprünglichen Pixelwerte.</translation>
    </message>
    <message>
        <source>Choose the image file itself.</source>
        <translation>Wählen Sie die Bilddatei selbst.</translation>
    </message>
    <message>
        <source>The {0} {1} holds no raster band.</source>
        <translation>Das {0}-Raster {1} enthält keinen Rasterkanal.</translation>
    </message>
    <message>
        <source>Choose one of its layers.</source>
        <translation>Wählen Sie einen seiner Layer.</translation>
    </message>
    <message>
        <source>The {0} {1} claims {2} x {3} pixels; at most {4} a side are plausible.</source>
        <translation>Das {0}-Raster {1} gibt {2} x {3} Pixel an; plausibel sind höchstens {4} je Seite.</translation>
    </message>
    <message>
        <source>The header is damaged; copy or download the file again.</source>
        <translation>Der Dateikopf ist beschädigt; kopieren Sie die Datei noch einmal, oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>only ground control points</source>
        <translation>nur Passpunkte (GCP)</translation>
    </message>
    <message>
        <source>no geotransform</source>
        <translation>keine Geotransformation</translation>
    </message>
    <message>
        <source>only rational polynomials (RPC)</source>
        <translation>nur rationale Polynome (RPC)</translation>
    </message>
    <message>
        <source>The {0} {1} has {2}; it is not on a map grid.</source>
        <translation>Das {0}-Raster {1} hat {2}; es liegt nicht auf einem Kartengitter.</translation>
    </message>
    <message>
        <source>Orthorectify or warp it first, for example with GDAL's Warp.</source>
        <translation>Orthorektifizieren oder transformieren Sie es zuerst, zum Beispiel mit „Transformieren (Reprojizieren)“ von GDAL.</translation>
    </message>
    <message>
        <source>has signed bytes, which no known sensor delivers</source>
        <translation>hat vorzeichenbehaftete Bytes, die kein bekannter Sensor liefert</translation>
    </message>
    <message>
        <source>Band {0} of the {1} was asked for, but {2} has {3} band{4}.</source>
        <translation>Kanal {0} des {1}-Rasters wurde verlangt, aber {2} hat {3} Kanal/Kanäle.</translation>
    </message>
    <message>
        <source>Choose bands from 1 to {0}.{1}</source>
        <translation>Wählen Sie Kanäle von 1 bis {0}.{1}</translation>
    </message>
    <message>
        <source>The {0} {1} has no spectral band.</source>
        <translation>Das {0}-Raster {1} hat keinen spektralen Kanal.</translation>
    </message>
    <message>
        <source>Choose a raster with at least one band that is not alpha.</source>
        <translation>Wählen Sie ein Raster mit mindestens einem Kanal, der kein Alphakanal ist.</translation>
    </message>
    <message>
        <source>The {0} {1} does not exist.</source>
        <translation>Das {0}-Raster {1} existiert nicht.</translation>
    </message>
    <message>
        <source>Choose an existing raster.</source>
        <translation>Wählen Sie ein vorhandenes Raster.</translation>
    </message>
    <message>
        <source>has 1-bit pixels: it is a mask and no image</source>
        <translation>hat 1-Bit-Pixel: es ist eine Maske und kein Bild</translation>
    </message>
    <message>
        <source>The {0} {1} is in {2} and cannot be warped to {3}: {4}.</source>
        <translation>Das {0}-Raster {1} ist in {2} und kann nicht nach {3} transformiert werden: {4}.</translation>
    </message>
    <message>
        <source>Reproject the {0} to the system of the PAN first.</source>
        <translation>Reprojizieren Sie das {0}-Raster zuerst in das System von PAN.</translation>
    </message>
    <message>
        <source>The {0} files do not share one grid: {1} has {2} x {3} pixels from {4}, {5} has {6} x {7} from {8}.</source>
        <translation>Die {0}-Dateien haben kein gemeinsames Gitter: {1} hat {2} x {3} Pixel ab {4}, {5} hat {6} x {7} ab {8}.</translation>
    </message>
    <message>
        <source>Choose bands of one resolution, or resample them to one grid first.</source>
        <translation>Wählen Sie Kanäle einer Auflösung, oder tasten Sie sie zuerst auf ein Gitter neu ab.</translation>
    </message>
    <message>
        <source>{0} and {1} have different coordinate reference systems.</source>
        <translation>{0} und {1} haben verschiedene Koordinatenbezugssysteme.</translation>
    </message>
    <message>
        <source>Choose bands of one product.</source>
        <translation>Wählen Sie Kanäle eines Produkts.</translation>
    </message>
    <message>
        <source>Band {0} of the {1} is an alpha band.</source>
        <translation>Kanal {0} des {1}-Rasters ist ein Alphakanal.</translation>
    </message>
    <message>
        <source>Choose a spectral band.</source>
        <translation>Wählen Sie einen spektralen Kanal.</translation>
    </message>
    <message>
        <source>is paletted: its numbers are colours of a table and no radiometry</source>
        <translation>hat eine Palette: seine Zahlen sind Farben einer Tabelle und keine Radiometrie</translation>
    </message>
    <message>
        <source>no data came back</source>
        <translation>es kamen keine Daten zurück</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>; results are written as GeoTIFF</source>
        <translation>; Ergebnisse werden als GeoTIFF geschrieben</translation>
    </message>
    <message>
        <source>The output {0} does not end in {1}{2}.</source>
        <translation>Die Ausgabe {0} endet nicht auf {1}{2}.</translation>
    </message>
    <message>
        <source>Change the name to one that ends in {0}.</source>
        <translation>Ändern Sie den Namen in einen, der auf {0} endet.</translation>
    </message>
    <message>
        <source>The folder {0} of the output does not exist.</source>
        <translation>Der Ordner {0} der Ausgabe existiert nicht.</translation>
    </message>
    <message>
        <source>Create it, or choose another output.</source>
        <translation>Legen Sie ihn an, oder wählen Sie eine andere Ausgabe.</translation>
    </message>
    <message>
        <source>The output {0} is one of the inputs, which are never changed.</source>
        <translation>Die Ausgabe {0} ist eine der Eingaben, die nie geändert werden.</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>Wählen Sie eine andere Ausgabe.</translation>
    </message>
    <message>
        <source>The output {0} is a folder.</source>
        <translation>Die Ausgabe {0} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>Wählen Sie den Namen einer Datei.</translation>
    </message>
    <message>
        <source>{0} has {1} MB free, up to {2} MB are needed.</source>
        <translation>{0} hat {1} MB frei, bis zu {2} MB werden gebraucht.</translation>
    </message>
    <message>
        <source>Free some space, choose another folder or a smaller extent.</source>
        <translation>Schaffen Sie Platz, wählen Sie einen anderen Ordner oder eine kleinere Ausdehnung.</translation>
    </message>
    <message>
        <source>The output {0} exists already.</source>
        <translation>Die Ausgabe {0} existiert bereits.</translation>
    </message>
    <message>
        <source>Choose another name or allow overwriting.</source>
        <translation>Wählen Sie einen anderen Namen, oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>{0} is no creation option that KSDiff supports.</source>
        <translation>{0} ist keine Erzeugungsoption, die KSDiff unterstützt.</translation>
    </message>
    <message>
        <source>Use NAME=VALUE with one of {0}.</source>
        <translation>Verwenden Sie NAME=VALUE mit einem von {0}.</translation>
    </message>
    <message>
        <source>The creation option {0} cannot be {1}.</source>
        <translation>Die Erzeugungsoption {0} kann nicht {1} sein.</translation>
    </message>
    <message>
        <source>Use {0}; compression that loses information is not possible.</source>
        <translation>Verwenden Sie {0}; verlustbehaftete Komprimierung ist nicht möglich.</translation>
    </message>
    <message>
        <source>The {0} of the output {1} is too long: with the endings of temporary files it has {2} characters, at most {3} are possible.</source>
        <translation>Die Ausgabe {1} ist zu lang ({0}): Mit den Endungen temporärer Dateien sind es {2} Zeichen, höchstens {3} sind möglich.</translation>
    </message>
    <message>
        <source>Choose a {0} that is {1} characters shorter.</source>
        <translation>Wählen Sie etwas, das {1} Zeichen kürzer ist ({0}).</translation>
    </message>
    <message>
        <source>The output {0} is in use: {1}.</source>
        <translation>Die Ausgabe {0} wird gerade verwendet: {1}.</translation>
    </message>
    <message>
        <source>Close it in other programs and remove its layer, or write to {0}.</source>
        <translation>Schließen Sie sie in anderen Programmen und entfernen Sie ihren Layer, oder schreiben Sie nach {0}.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>{0} is complete, but there is no report on it. {1}</source>
        <translation>{0} ist fertig, aber es gibt keinen Bericht darüber. {1}</translation>
    </message>
    <message>
        <source>Cancelled. {0} is complete; no report was written.</source>
        <translation>Abgebrochen. {0} ist fertig; es wurde kein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>The report {0} cannot be written: {1}.</source>
        <translation>Der Bericht {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written, or choose another.</source>
        <translation>Prüfen Sie, ob die Platte nicht voll und der Ordner beschreibbar ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Not finite or beyond {0}, and so taken as nodata: {1}.</source>
        <translation>Nicht endlich oder jenseits von {0} und deshalb als Nodata genommen: {1}.</translation>
    </message>
    <message>
        <source>{0} value{1} of the {2}</source>
        <translation>{0} Wert(e) von {2}</translation>
    </message>
    <message>
        <source>PAN and MS have no valid pixel in common: all are nodata, masked or not finite.</source>
        <translation>PAN und MS haben kein gültiges Pixel gemeinsam: Alle sind Nodata, maskiert oder nicht endlich.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks of both images.</source>
        <translation>Prüfen Sie die Nodata-Werte und Masken beider Bilder.</translation>
    </message>
    <message>
        <source>registration is off</source>
        <translation>die Ausrichtung ist ausgeschaltet</translation>
    </message>
    <message>
        <source>PAN and MS are shifted by {0} rows and {1} columns of PAN pixels (standard error {2}); {3}.</source>
        <translation>PAN und MS sind um {0} Zeilen und {1} Spalten von PAN-Pixeln verschoben (Standardfehler {2}); {3}.</translation>
    </message>
    <message>
        <source>PAN and MS lie {0} MS pixels apart, which is unusual: check the georeference of both images.</source>
        <translation>PAN und MS liegen {0} MS-Pixel auseinander, was ungewöhnlich ist: Prüfen Sie die Georeferenz beider Bilder.</translation>
    </message>
    <message>
        <source>the MS is moved by the given {0} rows and {1} columns</source>
        <translation>MS wird um die angegebenen {0} Zeilen und {1} Spalten verschoben</translation>
    </message>
    <message>
        <source>there is too little to compare</source>
        <translation>es gibt zu wenig zu vergleichen</translation>
    </message>
    <message>
        <source>not corrected because {0}</source>
        <translation>nicht korrigiert: {0}</translation>
    </message>
    <message>
        <source>The shift between PAN and MS could not be measured; {0}.</source>
        <translation>Die Verschiebung zwischen PAN und MS konnte nicht gemessen werden; {0}.</translation>
    </message>
    <message>
        <source>the images do not agree well enough to be sure</source>
        <translation>die Bilder stimmen nicht gut genug überein, um sicher zu sein</translation>
    </message>
    <message>
        <source>less than {0} pixels do not show</source>
        <translation>weniger als {0} Pixel sieht man nicht</translation>
    </message>
    <message>
        <source>more than {0} pixels may be a wrong georeference</source>
        <translation>mehr als {0} Pixel können eine falsche Georeferenz sein</translation>
    </message>
    <message>
        <source>Or download it with a browser and import the file.</source>
        <translation>Oder laden Sie die Datei mit einem Browser herunter und importieren Sie sie.</translation>
    </message>
    <message>
        <source>wants a name and a password (401)</source>
        <translation>verlangt einen Namen und ein Passwort (401)</translation>
    </message>
    <message>
        <source>Look for a public address.</source>
        <translation>Suchen Sie eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>refuses the file (403)</source>
        <translation>verweigert die Datei (403)</translation>
    </message>
    <message>
        <source>Open the address in a browser to see why.</source>
        <translation>Öffnen Sie die Adresse in einem Browser, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>has no such file (404)</source>
        <translation>hat keine solche Datei (404)</translation>
    </message>
    <message>
        <source>Check the address; a newer KSDiff may know another one.</source>
        <translation>Prüfen Sie die Adresse; ein neueres KSDiff kennt vielleicht eine andere.</translation>
    </message>
    <message>
        <source>has no such file any more (410)</source>
        <translation>hat die Datei nicht mehr (410)</translation>
    </message>
    <message>
        <source>A newer KSDiff may know another address.</source>
        <translation>Ein neueres KSDiff kennt vielleicht eine andere Adresse.</translation>
    </message>
    <message>
        <source>is asked too often (429)</source>
        <translation>wird zu oft angefragt (429)</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>is overloaded (503)</source>
        <translation>ist überlastet (503)</translation>
    </message>
    <message>
        <source>bytes {0}-{1}/{2}</source>
        <translation>bytes {0}-{1}/{2}</translation>
    </message>
    <message>
        <source>Asking {0} for {1}</source>
        <translation>{0} wird nach {1} gefragt</translation>
    </message>
    <message>
        <source>Downloads need the Python package requests.</source>
        <translation>Zum Herunterladen wird das Python-Paket requests gebraucht.</translation>
    </message>
    <message>
        <source>It asks to wait for {0} s.</source>
        <translation>Es bittet, {0} s zu warten.</translation>
    </message>
    <message>
        <source>The server {0} {1}.{2}</source>
        <translation>Der Server {0} {1}.{2}</translation>
    </message>
    <message>
        <source>{0} has sent a web page instead of weights.</source>
        <translation>{0} hat statt der Gewichte eine Webseite geschickt.</translation>
    </message>
    <message>
        <source>{0} sends the file in compressed form.</source>
        <translation>{0} schickt die Datei in komprimierter Form.</translation>
    </message>
    <message>
        <source>{0} does not say how large the file is.</source>
        <translation>{0} sagt nicht, wie groß die Datei ist.</translation>
    </message>
    <message>
        <source>{0} has a file of {1} bytes; {2} bytes were expected.</source>
        <translation>{0} hat eine Datei von {1} Byte; {2} Byte wurden erwartet.</translation>
    </message>
    <message>
        <source>A newer KSDiff may know these weights. Import a file, or choose another address.</source>
        <translation>Ein neueres KSDiff kennt diese Gewichte vielleicht. Importieren Sie eine Datei, oder wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>{0} has a file of {1} bytes; weights have {2} at most.</source>
        <translation>{0} hat eine Datei von {1} Byte; Gewichte haben höchstens {2}.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{0} sends more than {1} bytes.</source>
        <translation>{0} schickt mehr als {1} Byte.</translation>
    </message>
    <message>
        <source>{0} broke off after {1} of {2} bytes.</source>
        <translation>{0} hat nach {1} von {2} Byte abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed; a later download may continue this one.</source>
        <translation>Abgebrochen. Nichts wurde installiert; ein späteres Herunterladen kann dieses fortsetzen.</translation>
    </message>
    <message>
        <source>Install it.</source>
        <translation>Installieren Sie es.</translation>
    </message>
    <message>
        <source>{0} asks for {1} s of patience</source>
        <translation>{0} bittet um {1} s Geduld</translation>
    </message>
    <message>
        <source>{0} closed the connection.</source>
        <translation>{0} hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>has a problem (it answers {0})</source>
        <translation>hat ein Problem (es antwortet {0})</translation>
    </message>
    <message>
        <source>If this network asks you to log in, do so in a browser first.</source>
        <translation>Verlangt dieses Netz eine Anmeldung, melden Sie sich zuerst in einem Browser an.</translation>
    </message>
    <message>
        <source>Downloading {0}, {1} of {2} MB</source>
        <translation>{0} wird heruntergeladen, {1} von {2} MB</translation>
    </message>
    <message>
        <source>Try again; what was received is continued if the server allows it.</source>
        <translation>Versuchen Sie es noch einmal; was schon empfangen wurde, wird fortgesetzt, wenn der Server es erlaubt.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} has sent only {1} bytes in {2} s.</source>
        <translation>{0} hat nur {1} Byte in {2} s geschickt.</translation>
    </message>
    <message>
        <source>numbers of bands</source>
        <translation>Kanalzahlen</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: {1} holds values that are not finite.</source>
        <translation>Die Gewichte {0} sind beschädigt: {1} enthält Werte, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>Get the file anew from where it came from.</source>
        <translation>Besorgen Sie die Datei neu von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>{0} holds {1} tensors; expected 1 to {2}.</source>
        <translation>{0} enthält {1} Tensoren; erwartet werden 1 bis {2}.</translation>
    </message>
    <message>
        <source>Choose a .safetensors file made by KSDiff.</source>
        <translation>Wählen Sie eine .safetensors-Datei, die KSDiff gemacht hat.</translation>
    </message>
    <message>
        <source>{0} is cut off or has bytes to spare: {1} found, {2} expected.</source>
        <translation>{0} ist abgeschnitten oder hat überzählige Bytes: {1} gefunden, {2} erwartet.</translation>
    </message>
    <message>
        <source>{0} is a safetensors file but not weights of KSDiff (no {1}).</source>
        <translation>{0} ist eine safetensors-Datei, enthält aber keine Gewichte von KSDiff (kein {1}).</translation>
    </message>
    <message>
        <source>Choose weights made by KSDiff.</source>
        <translation>Wählen Sie Gewichte, die KSDiff gemacht hat.</translation>
    </message>
    <message>
        <source>{0} has weights format {1}; this KSDiff reads {2}.</source>
        <translation>{0} hat das Gewichteformat {1}; dieses KSDiff liest {2}.</translation>
    </message>
    <message>
        <source>Update KSDiff or choose other weights.</source>
        <translation>Aktualisieren Sie KSDiff, oder wählen Sie andere Gewichte.</translation>
    </message>
    <message>
        <source>{0} does not say what it was trained for, but {1}.</source>
        <translation>{0} sagt nicht, wofür es trainiert wurde, sondern {1}.</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: {1}.</source>
        <translation>Die Gewichte {0} sind beschädigt: {1}.</translation>
    </message>
    <message>
        <source>The weights were trained for {0} from {1} to {2}, this scene has {3}; the result may be worse than usual.</source>
        <translation>Die Gewichte wurden für {0} von {1} bis {2} trainiert, diese Szene hat {3}; das Ergebnis kann schlechter sein als gewöhnlich.</translation>
    </message>
    <message>
        <source>The weights {0} cannot be read: {1}.</source>
        <translation>Die Gewichte {0} können nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>Choose an existing .safetensors file, or one of the classical methods.</source>
        <translation>Wählen Sie eine vorhandene .safetensors-Datei oder eine der klassischen Methoden.</translation>
    </message>
    <message>
        <source>{0} is not a weights file of KSDiff.</source>
        <translation>{0} ist keine Gewichtedatei von KSDiff.</translation>
    </message>
    <message>
        <source>{0} is not a weights file: its header says {1} bytes in a file of {2}.</source>
        <translation>{0} ist keine Gewichtedatei: Ihr Kopf gibt {1} Byte an, in einer Datei von {2}.</translation>
    </message>
    <message>
        <source>Free space or permissions there, or set {0} to another folder.</source>
        <translation>Schaffen Sie dort Platz oder Rechte, oder setzen Sie {0} auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} bytes and</source>
        <translation>{0} Byte und</translation>
    </message>
    <message>
        <source>{0} is not what {1} ought to be: found {2} bytes and SHA-256 {3}, expected {4}SHA-256 {5}.{6}</source>
        <translation>{0} ist nicht, was {1} sein sollte: gefunden {2} Byte und SHA-256 {3}, erwartet {4}SHA-256 {5}.{6}</translation>
    </message>
    <message>
        <source>Get the file anew from where it is published.</source>
        <translation>Besorgen Sie die Datei neu von dort, wo sie veröffentlicht ist.</translation>
    </message>
    <message>
        <source>It begins like a web page.</source>
        <translation>Sie beginnt wie eine Webseite.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed.</source>
        <translation>Abgebrochen. Nichts wurde installiert.</translation>
    </message>
    <message>
        <source>Waiting for another KSDiff that installs the same weights</source>
        <translation>Es wird auf ein anderes KSDiff gewartet, das dieselben Gewichte installiert</translation>
    </message>
    <message>
        <source>{0} has {1} MB free; {2} MB are needed.</source>
        <translation>{0} hat {1} MB frei; {2} MB werden gebraucht.</translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}.</source>
        <translation>{0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>Verifying {0}</source>
        <translation>Prüfe {0}</translation>
    </message>
    <message>
        <source>Close the programs that use it, and try again.</source>
        <translation>Schließen Sie die Programme, die es verwenden, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The weights {0} are not on this machine.</source>
        <translation>Die Gewichte {0} sind nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Download them: Plugins, KSDiff, Weights in QGIS, the algorithm ksdiff:weights, or python -m ksdiff_core weights download {0}.</source>
        <translation>Laden Sie sie herunter: Erweiterungen, KSDiff, Gewichte in QGIS, der Algorithmus ksdiff:weights, oder python -m ksdiff_core weights download {0}.</translation>
    </message>
    <message>
        <source>Application Support</source>
        <translation>Application Support</translation>
    </message>
    <message>
        <source>{0} changes the weights {1} {2} with SHA-256 {3}, which are not on this machine.</source>
        <translation>{0} ändert die Gewichte {1} {2} mit SHA-256 {3}, die nicht auf diesem Rechner sind.</translation>
    </message>
    <message>
        <source>Import those weights, or adapt to the scene anew.</source>
        <translation>Importieren Sie jene Gewichte, oder passen Sie neu an die Szene an.</translation>
    </message>
    <message>
        <source>{0} does not say which weights it changes.</source>
        <translation>{0} sagt nicht, welche Gewichte es ändert.</translation>
    </message>
    <message>
        <source>Make it anew with ksdiff:adapt.</source>
        <translation>Machen Sie es mit ksdiff:adapt neu.</translation>
    </message>
    <message>
        <source>{0} changes weights that are adapted themselves.</source>
        <translation>{0} ändert Gewichte, die selbst angepasst sind.</translation>
    </message>
    <message>
        <source>Take the weights that those were made from.</source>
        <translation>Nehmen Sie die Gewichte, aus denen jene gemacht wurden.</translation>
    </message>
    <message>
        <source>The weights were adapted to {0}, this scene is from {1}; the shipped weights may be better.</source>
        <translation>Die Gewichte wurden an {0} angepasst, diese Szene ist von {1}; die mitgelieferten Gewichte sind vielleicht besser.</translation>
    </message>
    <message>
        <source>The weights were adapted with {0} bands, this scene has {1}; the shipped weights may be better.</source>
        <translation>Die Gewichte wurden mit {0} Kanälen angepasst, diese Szene hat {1}; die mitgelieferten Gewichte sind vielleicht besser.</translation>
    </message>
    <message>
        <source>{0} changes {1} {2}, which {3} does not have.</source>
        <translation>{0} ändert {1} {2}, was {3} nicht hat.</translation>
    </message>
    <message>
        <source>an unknown sensor</source>
        <translation>ein unbekannter Sensor</translation>
    </message>
    <message>
        <source>No weights are called “{0}”.</source>
        <translation>Keine Gewichte heißen „{0}“.</translation>
    </message>
    <message>
        <source>Known are {0}.</source>
        <translation>Bekannt sind {0}.</translation>
    </message>
    <message>
        <source>The weights {0} ship with KSDiff and stay.</source>
        <translation>Die Gewichte {0} gehören zu KSDiff und bleiben.</translation>
    </message>
    <message>
        <source>Only weights in {0} can be removed.</source>
        <translation>Nur Gewichte in {0} können entfernt werden.</translation>
    </message>
    <message>
        <source>{0} is the name of weights with SHA-256 {1}, not {2}.</source>
        <translation>{0} ist der Name von Gewichten mit SHA-256 {1}, nicht {2}.</translation>
    </message>
    <message>
        <source>Give the other weights another name.</source>
        <translation>Geben Sie den anderen Gewichten einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nobody has said where the weights {0} can be downloaded.</source>
        <translation>Niemand hat gesagt, wo die Gewichte {0} heruntergeladen werden können.</translation>
    </message>
    <message>
        <source>Give an address and a SHA-256, or import a file.</source>
        <translation>Geben Sie eine Adresse und einen SHA-256 an, oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>{0} has SHA-256 {1}, not {2}.</source>
        <translation>{0} hat SHA-256 {1}, nicht {2}.</translation>
    </message>
    <message>
        <source>Leave the hash out, or give the address of the other weights.</source>
        <translation>Lassen Sie den Hash weg, oder geben Sie die Adresse der anderen Gewichte an.</translation>
    </message>
    <message>
        <source>{0} ships with KSDiff, but {1} is damaged.</source>
        <translation>{0} gehört zu KSDiff, aber {1} ist beschädigt.</translation>
    </message>
    <message>
        <source>Install KSDiff anew.</source>
        <translation>Installieren Sie KSDiff neu.</translation>
    </message>
    <message>
        <source>Choose another name, remove them first, or allow to overwrite them.</source>
        <translation>Wählen Sie einen anderen Namen, entfernen Sie sie zuerst, oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>Wählen Sie eine Datei, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>An address alone is not enough: the SHA-256 of the weights is needed too.</source>
        <translation>Eine Adresse allein genügt nicht: Auch der SHA-256 der Gewichte wird gebraucht.</translation>
    </message>
    <message>
        <source>Copy it from where the weights are published.</source>
        <translation>Kopieren Sie ihn von dort, wo die Gewichte veröffentlicht sind.</translation>
    </message>
    <message>
        <source>Kernel-space diffusion</source>
        <translation>Diffusion im Kernelraum</translation>
    </message>
    <message>
        <source>KSDiff without the diffusion</source>
        <translation>KSDiff ohne die Diffusion</translation>
    </message>
    <message>
        <source>Kernel-space diffusion, a smaller network</source>
        <translation>Diffusion im Kernelraum, ein kleineres Netz</translation>
    </message>
    <message>
        <source>“{0}” is not a SHA-256; 64 hexadecimal digits were expected.</source>
        <translation>„{0}“ ist kein SHA-256; erwartet wurden 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of weights.</source>
        <translation>„{0}“ kann nicht der Name von Gewichten sein.</translation>
    </message>
    <message>
        <source>Use up to 64 letters a to z, digits, dots, hyphens and underscores.</source>
        <translation>Verwenden Sie bis zu 64 Buchstaben a bis z, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>The table of weights {0} is damaged: {1}.</source>
        <translation>Die Tabelle der Gewichte {0} ist beschädigt: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be downloaded from: an address that begins with https:// is expected.</source>
        <translation>Von „{0}“ kann nicht heruntergeladen werden: Erwartet wird eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Choose such an address, or import a file.</source>
        <translation>Wählen Sie eine solche Adresse, oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>The transfer from {0} broke off: {1}.</source>
        <translation>Die Übertragung von {0} ist abgebrochen: {1}.</translation>
    </message>
    <message>
        <source>The proxy demands a user name and a password (407).</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort (407).</translation>
    </message>
    <message>
        <source>Give them in QGIS under Settings, Options, Network, or in HTTPS_PROXY between http:// and the host, with a colon between them and an @ after them.</source>
        <translation>Geben Sie sie in QGIS unter Einstellungen, Optionen, Netzwerk an, oder in HTTPS_PROXY zwischen http:// und dem Host, mit einem Doppelpunkt dazwischen und einem @ dahinter.</translation>
    </message>
    <message>
        <source>{0} leads from one address to the next, more than {1} times.</source>
        <translation>{0} führt von einer Adresse zur nächsten, mehr als {1}-mal.</translation>
    </message>
    <message>
        <source>Look for another address.</source>
        <translation>Suchen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>Check the proxy: Settings, Options, Network in QGIS, or HTTPS_PROXY.</source>
        <translation>Prüfen Sie den Proxy: Einstellungen, Optionen, Netzwerk in QGIS, oder HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The certificate of {0} cannot be verified; something in between may read along.</source>
        <translation>Das Zertifikat von {0} kann nicht geprüft werden; etwas dazwischen könnte mitlesen.</translation>
    </message>
    <message>
        <source>If your organisation inspects connections, add its certificate in QGIS under Settings, Options, Authentication, or give it with --ca-bundle. Or import a file.</source>
        <translation>Wenn Ihre Organisation Verbindungen untersucht, fügen Sie ihr Zertifikat in QGIS unter Einstellungen, Optionen, Authentifizierung hinzu, oder geben Sie es mit --ca-bundle an. Oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>{0} has fallen silent.</source>
        <translation>{0} ist verstummt.</translation>
    </message>
    <message>
        <source>Try again later, or import a file.</source>
        <translation>Versuchen Sie es später noch einmal, oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>{0} cannot be reached in this way: {1}.</source>
        <translation>{0} ist auf diesem Weg nicht erreichbar: {1}.</translation>
    </message>
    <message>
        <source>Check the proxy.</source>
        <translation>Prüfen Sie den Proxy.</translation>
    </message>
    <message>
        <source>There is no connection to {0}.</source>
        <translation>Es gibt keine Verbindung zu {0}.</translation>
    </message>
    <message>
        <source>Check the network, or import a file.</source>
        <translation>Prüfen Sie das Netz, oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>KSDiff download</source>
        <translation>KSDiff-Download</translation>
    </message>
    <message>
        <source>The proxy {0} cannot be reached.</source>
        <translation>Der Proxy {0} ist nicht erreichbar.</translation>
    </message>
</context>
</TS>
